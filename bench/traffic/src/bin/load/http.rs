//! As much HTTP/1.1 as the bots speak: heads with a length, bodies behind them.

use std::io;

use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;

use crate::awake;

/// A connection, and what came on it that nobody has read.
pub(crate) struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
    /// What the last message took of the buffer.
    taken: usize,
}

/// A request or an answer.
pub(crate) struct Message<'a> {
    /// The first line.
    pub(crate) line: &'a str,
    pub(crate) body: &'a str,
}

impl Connection {
    pub(crate) fn new(stream: TcpStream) -> io::Result<Self> {
        stream.set_nodelay(true)?;
        Ok(Self { stream, buffer: Vec::with_capacity(4096), taken: 0 })
    }

    pub(crate) async fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        awake::message();
        self.stream.write_all(bytes).await
    }

    /// The next message; nothing if the connection ended.
    pub(crate) async fn read(&mut self) -> io::Result<Option<Message<'_>>> {
        self.buffer.drain(..self.taken);
        self.taken = 0;
        let (head, length) = loop {
            if let Some(head) = find(&self.buffer, b"\r\n\r\n") {
                break (head + 4, length_of(&self.buffer[..head])?);
            }
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        };
        while self.buffer.len() < head + length {
            if self.stream.read_buf(&mut self.buffer).await? == 0 {
                return Ok(None);
            }
        }
        awake::message();
        self.taken = head + length;
        let line = &self.buffer[..find(&self.buffer, b"\r\n").unwrap_or(head)];
        let text = |bytes| std::str::from_utf8(bytes).map_err(io::Error::other);
        Ok(Some(Message { line: text(line)?, body: text(&self.buffer[head..self.taken])? }))
    }
}

/// The length of the body that a head tells of.
fn length_of(head: &[u8]) -> io::Result<usize> {
    for line in head.split(|byte| *byte == b'\n') {
        if line.len() > 15 && line[..15].eq_ignore_ascii_case(b"content-length:") {
            let value = std::str::from_utf8(&line[15..]).map_err(io::Error::other)?;
            return value.trim().parse().map_err(io::Error::other);
        }
        if line.len() > 18 && line[..18].eq_ignore_ascii_case(b"transfer-encoding:") {
            return Err(io::Error::other("chunks are not read here"));
        }
    }
    Ok(0)
}

pub(crate) fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes.windows(wanted.len()).position(|window| window == wanted)
}

/// An answer with a JSON body.
pub(crate) fn answer(body: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\nserver: nginx/1.18.0\r\ncontent-type: application/json";
    format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}
