//! A file to send: one that Telegram has, one that it fetches, or one that travels with the call.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::{fmt, io};

use bytes::Bytes;
use futures_util::TryStream;
use reqwest::Body;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use tokio::io::AsyncRead;
use tokio_util::io::ReaderStream;

use crate::Error;

/// A file to send.
///
/// ```
/// use botwright_api::InputFile;
///
/// let known = InputFile::file_id("AgACAgIAAxkBAAM");
/// let fetched = InputFile::url("https://example.org/cat.jpg");
/// let from_disk = InputFile::path("cat.jpg");
/// let made = InputFile::bytes("report.csv", "name,score\n");
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct InputFile(Source);

#[derive(Clone, Debug)]
enum Source {
    /// A file id, a URL, or a reference to a part: sent as it is.
    Text(String),
    /// Sent beside the params.
    Upload(Arc<Upload>),
}

impl InputFile {
    /// A file that Telegram has already.
    pub fn file_id(id: impl Into<String>) -> Self {
        Self(Source::Text(id.into()))
    }

    /// A file that Telegram fetches.
    pub fn url(url: impl Into<String>) -> Self {
        Self(Source::Text(url.into()))
    }

    /// A file on the disk; it is opened when the call is sent, and streamed.
    pub fn path(path: impl Into<PathBuf>) -> Self {
        let path = path.into();
        let name = path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned();
        Self::upload(name, Content::Path(path))
    }

    /// A file that is held in memory.
    pub fn bytes(name: impl Into<String>, bytes: impl Into<Bytes>) -> Self {
        Self::upload(name.into(), Content::Bytes(bytes.into()))
    }

    /// A file that comes from a stream, and can be sent once.
    pub fn stream<S>(name: impl Into<String>, stream: S) -> Self
    where
        S: TryStream + Send + 'static,
        S::Error: Into<Box<dyn std::error::Error + Send + Sync>>,
        Bytes: From<S::Ok>,
    {
        Self::upload(name.into(), Content::Stream(Mutex::new(Some(Body::wrap_stream(stream)))))
    }

    /// A file that comes from a reader, and can be sent once.
    pub fn reader(name: impl Into<String>, reader: impl AsyncRead + Send + 'static) -> Self {
        Self::stream(name, ReaderStream::new(reader))
    }

    /// The same file under another name.
    ///
    /// Only a file that travels with the call has a name.
    #[must_use]
    pub fn named(self, name: impl Into<String>) -> Self {
        match self.0 {
            Source::Upload(upload) => match Arc::try_unwrap(upload) {
                Ok(upload) => Self(Source::Upload(Arc::new(Upload { name: name.into(), ..upload }))),
                Err(shared) => Self(Source::Upload(shared)),
            },
            Source::Text(_) => self,
        }
    }

    /// The file id, URL or `attach://` reference; `None` for a file that travels with the call.
    pub fn as_text(&self) -> Option<&str> {
        match &self.0 {
            Source::Text(text) => Some(text),
            Source::Upload(_) => None,
        }
    }

    fn upload(name: String, content: Content) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(0);
        let key = format!("file{}", NEXT.fetch_add(1, Ordering::Relaxed));
        Self(Source::Upload(Arc::new(Upload { key, name, content })))
    }
}

impl From<&Path> for InputFile {
    fn from(path: &Path) -> Self {
        Self::path(path)
    }
}

impl From<PathBuf> for InputFile {
    fn from(path: PathBuf) -> Self {
        Self::path(path)
    }
}

impl PartialEq for Source {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Text(one), Self::Text(two)) => one == two,
            (Self::Upload(one), Self::Upload(two)) => Arc::ptr_eq(one, two),
            _ => false,
        }
    }
}

impl Serialize for InputFile {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match &self.0 {
            Source::Text(text) => serializer.serialize_str(text),
            Source::Upload(upload) => serializer.serialize_str(&upload.reference()),
        }
    }
}

impl<'de> Deserialize<'de> for InputFile {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(|text| Self(Source::Text(text)))
    }
}

/// The files that travel beside the params of a call, each once.
#[derive(Clone, Debug, Default)]
pub struct Uploads(Vec<Arc<Upload>>);

impl Uploads {
    /// Adds the file, if it travels with the call.
    pub fn add(&mut self, file: &InputFile) {
        if let Source::Upload(upload) = &file.0
            && !self.0.iter().any(|known| Arc::ptr_eq(known, upload))
        {
            self.0.push(Arc::clone(upload));
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Whether all of them can be sent once more.
    pub(crate) fn are_repeatable(&self) -> bool {
        !self.0.iter().any(|upload| matches!(upload.content, Content::Stream(_)))
    }

    pub(crate) fn into_parts(self) -> Vec<Arc<Upload>> {
        self.0
    }
}

/// A file that travels with a call, under a key that the params refer to.
pub(crate) struct Upload {
    key: String,
    name: String,
    content: Content,
}

enum Content {
    Path(PathBuf),
    Bytes(Bytes),
    Stream(Mutex<Option<Body>>),
}

impl Upload {
    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    pub(crate) fn name(&self) -> &str {
        &self.name
    }

    /// How the params refer to it.
    pub(crate) fn reference(&self) -> String {
        format!("attach://{}", self.key)
    }

    /// The content as a body, with its length where it is known.
    pub(crate) async fn open(&self) -> Result<(Body, Option<u64>), Error> {
        match &self.content {
            Content::Path(path) => {
                let named =
                    |error: io::Error| io::Error::new(error.kind(), format!("{}: {error}", path.display()));
                let file = tokio::fs::File::open(path).await.map_err(named)?;
                let length = file.metadata().await.map_err(named)?.len();
                Ok((Body::wrap_stream(ReaderStream::new(file)), Some(length)))
            }
            Content::Bytes(bytes) => Ok((Body::from(bytes.clone()), Some(bytes.len() as u64))),
            Content::Stream(stream) => {
                let body = stream.lock().unwrap_or_else(PoisonError::into_inner).take();
                Ok((body.ok_or_else(|| Error::StreamSpent { name: self.name.clone() })?, None))
            }
        }
    }
}

impl fmt::Debug for Upload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Upload").field("key", &self.key).field("name", &self.name).finish_non_exhaustive()
    }
}

/// A value that may hold files.
pub(crate) trait Carry {
    fn carry(&self, uploads: &mut Uploads);
}

impl Carry for InputFile {
    fn carry(&self, uploads: &mut Uploads) {
        uploads.add(self);
    }
}

impl<T: Carry> Carry for Option<T> {
    fn carry(&self, uploads: &mut Uploads) {
        if let Some(value) = self {
            value.carry(uploads);
        }
    }
}

impl<T: Carry> Carry for Vec<T> {
    fn carry(&self, uploads: &mut Uploads) {
        for value in self {
            value.carry(uploads);
        }
    }
}

impl<T: Carry> Carry for Box<T> {
    fn carry(&self, uploads: &mut Uploads) {
        (**self).carry(uploads);
    }
}

/// The walk over an object's files.
macro_rules! carrier {
    ($type:ident { $($field:ident),* }) => {
        impl crate::input_file::Carry for $type {
            fn carry(&self, uploads: &mut crate::Uploads) {
                $(self.$field.carry(uploads);)*
            }
        }
    };
}

/// The walk over a union's files.
macro_rules! union_carrier {
    ($type:ident { $($variant:ident),* }) => {
        impl crate::input_file::Carry for $type {
            fn carry(&self, uploads: &mut crate::Uploads) {
                match self {
                    $(Self::$variant(member) => member.carry(uploads),)*
                    _ => {}
                }
            }
        }
    };
}
