//! Downloads of what messages carry.

use std::path::Path;

use botwright_api::{Bot, Error};

/// Downloads a file to a path; how many bytes it has.
pub(super) async fn save(bot: &Bot, file_id: &str, path: &Path) -> Result<u64, Error> {
    let file = bot.get_file(file_id).await?;
    let mut output = tokio::fs::File::create(path).await?;
    // The server has its own limit, and what comes is not kept in memory.
    let written = bot.download(&file, &mut output, u64::MAX).await;
    if written.is_err() {
        // Why the download failed tells more than why its rest could not be removed.
        drop(tokio::fs::remove_file(path).await);
    }
    written
}

/// Downloads a file of at most `limit` bytes into memory.
pub(super) async fn read(bot: &Bot, file_id: &str, limit: u64) -> Result<Vec<u8>, Error> {
    let file = bot.get_file(file_id).await?;
    let mut content = Vec::new();
    bot.download(&file, &mut content, limit).await?;
    Ok(content)
}
