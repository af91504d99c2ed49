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
    for (name, value) in params {
        if let Some(index) = uploads.iter().position(|upload| value == upload.reference()) {
            let upload = uploads.swap_remove(index);
            form = form.part(name, part(&upload).await?);
        } else {
            form = form.text(name, text(value));
        }
    }
    for upload in uploads {
        form = form.part(upload.key().to_owned(), part(&upload).await?);
    }
    Ok(form)
}

/// A param as a form carries it: strings bare, everything else as JSON.
fn text(value: Value) -> String {
    match value {
        Value::String(text) => text,
        other => other.to_string(),
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
