//! Calls that carry files: a multipart form, whose files are streamed.

use reqwest::multipart::{Form, Part};
use serde_json::{Map, Value};

use crate::Error;
use crate::input_file::{Upload, Uploads};

/// A form of the params and the files.
///
/// A file that is a param by itself takes the param's name; the others keep the names that the params refer to.
pub(crate) async fn of(params: &[u8], uploads: Uploads) -> Result<Form, Error> {
    let params: Map<String, Value> =
        serde_json::from_slice(params).map_err(|error| Error::undecodable(&error, params))?;
    let mut form = Form::new();
    let mut uploads = uploads.into_parts();
    let mut renamed: Vec<(String, String)> = Vec::new();
    for (name, value) in params {
        if let Some(index) = uploads.iter().position(|upload| value == upload.reference()) {
            let upload = uploads.remove(index);
            renamed.push((upload.reference(), format!("attach://{name}")));
            form = form.part(name, part(&upload).await?);
        } else {
            form = form.text(name, text(value, &renamed));
        }
    }
    for upload in uploads {
        form = form.part(upload.key().to_owned(), part(&upload).await?);
    }
    Ok(form)
}

/// A param as a form carries it: strings bare, everything else as JSON, and references by their new names.
fn text(value: Value, renamed: &[(String, String)]) -> String {
    match value {
        Value::String(text) => {
            renamed.iter().find(|(old, _)| *old == text).map_or(text, |(_, new)| new.clone())
        }
        other => renamed.iter().fold(other.to_string(), |json, (old, new)| {
            json.replace(&format!("\"{old}\""), &format!("\"{new}\""))
        }),
    }
}

async fn part(upload: &Upload) -> Result<Part, Error> {
    let (body, length) = upload.open().await?;
    let part = match length {
        Some(length) => Part::stream_with_length(body, length),
        None => Part::stream(body),
    };
    Ok(part.file_name(upload.name().to_owned()))
}
