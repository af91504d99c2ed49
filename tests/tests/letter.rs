//! A request as Telegram makes it, or as somebody else would, written by hand.

use std::fmt::Write as _;

use serde_json::Value;
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::wire::PATIENCE;

/// A request.
#[derive(Clone)]
pub(crate) struct Letter {
    method: &'static str,
    path: String,
    headers: Vec<(&'static str, String)>,
    body: Vec<u8>,
}

/// What it is answered with.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: String,
}

impl Letter {
    pub(crate) fn new(path: &str, secret: &str, update: &Value) -> Self {
        Self {
            method: "POST",
            path: path.to_owned(),
            headers: vec![
                ("content-type", "application/json".to_owned()),
                ("x-telegram-bot-api-secret-token", secret.to_owned()),
            ],
            body: update.to_string().into_bytes(),
        }
    }

    pub(crate) fn method(mut self, method: &'static str) -> Self {
        self.method = method;
        self
    }

    pub(crate) fn path(mut self, path: &str) -> Self {
        path.clone_into(&mut self.path);
        self
    }

    /// With another value of a header, or with one more.
    pub(crate) fn header(self, name: &'static str, value: &str) -> Self {
        let mut letter = self.without(name);
        letter.headers.push((name, value.to_owned()));
        letter
    }

    pub(crate) fn without(mut self, name: &'static str) -> Self {
        self.headers.retain(|(other, _)| *other != name);
        self
    }

    pub(crate) fn body(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = body.into();
        self
    }

    /// The bytes on the wire.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        let mut head =
            format!("{} {} HTTP/1.1\r\nhost: bot\r\nconnection: close\r\n", self.method, self.path);
        for (name, value) in &self.headers {
            write!(head, "{name}: {value}\r\n").unwrap();
        }
        if !self.headers.iter().any(|(name, _)| *name == "transfer-encoding") {
            write!(head, "content-length: {}\r\n", self.body.len()).unwrap();
        }
        head.push_str("\r\n");
        [head.into_bytes(), self.body.clone()].concat()
    }

    pub(crate) async fn send(&self, place: &str) -> Answer {
        self.send_through(TcpStream::connect(place).await.unwrap()).await
    }

    /// Sends it, and reads the answer to its end.
    pub(crate) async fn send_through(&self, mut stream: impl AsyncRead + AsyncWrite + Unpin) -> Answer {
        // Whoever refuses a long body does not read it.
        let _ = stream.write_all(&self.bytes()).await;
        let mut answer = Vec::new();
        let _ = timeout(PATIENCE, stream.read_to_end(&mut answer)).await.expect("an answer comes");
        Answer::read(&String::from_utf8(answer).unwrap())
    }
}

impl Answer {
    pub(crate) fn read(text: &str) -> Self {
        let (head, body) = text.split_once("\r\n\r\n").unwrap_or_else(|| panic!("no answer, but `{text}`"));
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        Self { status, head: head.to_lowercase(), body: body.to_owned() }
    }
}
