//! Downloads: streamed to any writer, never past a limit.

use reqwest::{Request, Response};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};

use crate::types::File;
use crate::{Bot, Error, answer};

/// How much longer than a call a download may take.
const PATIENCE: u32 = 20;

impl Bot {
    /// Downloads a file that `get_file` has told, and says how many bytes it had.
    ///
    /// At most `limit` bytes are written before a larger file is refused. A bot that was built as
    /// [local](crate::BotBuilder::local) reads an absolute path from the disk.
    ///
    /// ```no_run
    /// # async fn example(bot: botwright_api::Bot) -> Result<(), botwright_api::Error> {
    /// let file = bot.get_file("AgACAgIAAxkBAAM").await?;
    /// let mut content = Vec::new();
    /// bot.download(&file, &mut content, 20 << 20).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub async fn download<W>(&self, file: &File, writer: &mut W, limit: u64) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + Send + ?Sized,
    {
        let Some(path) = &file.file_path else {
            return Err(Error::Configuration("the file has no path yet: ask `get_file` for it".into()));
        };
        self.download_path(path, writer, limit).await
    }

    /// Downloads the file at a path, as [`download`](Self::download) does.
    pub async fn download_path<W>(&self, path: &str, writer: &mut W, limit: u64) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + Send + ?Sized,
    {
        let copied = if self.way.shared.local && path.starts_with('/') {
            copy(tokio::fs::File::open(path).await?, writer, limit).await
        } else {
            self.fetch(path, writer, limit).await
        };
        copied.map_err(|error| self.told(error, "download".into()))
    }

    async fn fetch<W>(&self, path: &str, writer: &mut W, limit: u64) -> Result<u64, Error>
    where
        W: AsyncWrite + Unpin + Send + ?Sized,
    {
        let mut request = Request::new(reqwest::Method::GET, self.file_url(path)?);
        *request.timeout_mut() = Some(self.way.shared.timeout * PATIENCE);
        let response = self.way.shared.client.client().execute(request).await.map_err(Error::network)?;
        let status = response.status();
        if status.is_success() {
            return receive(response, writer, limit).await;
        }
        let body = response.bytes().await.map_err(Error::network)?;
        Err(answer::decode_failure(&body).unwrap_or_else(|| Error::unexplained(status.as_u16(), &body)))
    }
}

async fn receive<W>(mut response: Response, writer: &mut W, limit: u64) -> Result<u64, Error>
where
    W: AsyncWrite + Unpin + Send + ?Sized,
{
    if response.content_length().is_some_and(|length| length > limit) {
        return Err(Error::TooLarge { limit });
    }
    let mut received = 0;
    while let Some(chunk) = response.chunk().await.map_err(Error::network)? {
        received += chunk.len() as u64;
        if received > limit {
            return Err(Error::TooLarge { limit });
        }
        writer.write_all(&chunk).await?;
    }
    writer.flush().await?;
    Ok(received)
}

async fn copy<R, W>(reader: R, writer: &mut W, limit: u64) -> Result<u64, Error>
where
    R: AsyncRead + Unpin + Send,
    W: AsyncWrite + Unpin + Send + ?Sized,
{
    // One byte more than allowed tells a file that is too large.
    let mut reader = reader.take(limit.saturating_add(1));
    let copied = tokio::io::copy(&mut reader, writer).await?;
    writer.flush().await?;
    if copied > limit { Err(Error::TooLarge { limit }) } else { Ok(copied) }
}
