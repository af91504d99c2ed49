//! Finding files to download.

use serde_json::json;

use super::{Method, Outcome, method};
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::world::World;

pub(super) const METHODS: &[Method] =
    &[method("getFile", get_file), method("getUserProfilePhotos", get_user_profile_photos)];

/// The most that a bot can download, in bytes.
const MOST_BYTES: usize = 20 << 20;

fn get_file(world: &mut World, arguments: &Arguments) -> Outcome {
    let id = arguments.text("file_id").ok_or_else(|| Failure::bad("file_id not specified"))?;
    let file = world
        .files
        .get(id)
        .ok_or_else(|| Failure::bad("wrong file_id or the file is temporarily unavailable"))?;
    if file.bytes.len() > MOST_BYTES {
        return Err(Failure::bad("file is too big"));
    }
    let answer = json!({
        "file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.bytes.len(), "file_path": file.path,
    });
    Ok(answer.into())
}

fn get_user_profile_photos(world: &mut World, arguments: &Arguments) -> Outcome {
    let user = arguments.integer("user_id").unwrap_or(0);
    world.account(user).ok_or_else(|| Failure::bad("user not found"))?;
    Ok(json!({"total_count": 0, "photos": []}).into())
}
