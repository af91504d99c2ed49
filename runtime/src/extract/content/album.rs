//! The parts of a media group as one.

use std::ops::Deref;
use std::sync::Arc;

use botwright_api::types;

use crate::context::Context;
use crate::event::{Event, Parts};
use crate::extract::Extract;
use crate::stop::Stop;

/// All photos, videos, music or files that were sent as one album, in order. Derefs to `[types::Message]`.
///
/// Telegram sends an album as one update for each part, and does not say how many come. A part for which a handler that
/// takes an `Album` is the first that matches is put aside, in the storage; when no more have come for a second, the
/// handler runs once with all of them, on one of the workers. To everything else in the handler, such as
/// [`Message`](crate::Message) and a filter, the first part is the message. A part that comes later makes an album of its
/// own. If the handler passes, the handlers behind it are asked for each part by itself.
///
/// ```
/// # use botwright::prelude::*;
/// #[message(photo)]
/// fn pictures(album: Album) -> String {
///     format!("{} pictures: {}", album.len(), album.caption().unwrap_or("without words"))
/// }
///
/// #[message]
/// fn picture(_: Photo) -> &'static str {
///     "A single picture."
/// }
/// ```
#[derive(Clone)]
pub struct Album {
    parts: Arc<[types::Message]>,
}

impl Album {
    /// The parts, by message id.
    pub fn messages(&self) -> &[types::Message] {
        &self.parts
    }

    /// The caption of the first part that has one, which is the caption that apps show below the album.
    pub fn caption(&self) -> Option<&str> {
        self.parts.iter().find_map(types::Message::caption)
    }
}

impl Deref for Album {
    type Target = [types::Message];

    fn deref(&self) -> &[types::Message] {
        &self.parts
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Album {
    const NARROWS: bool = true;

    fn offers(event: &Event) -> bool {
        match event.album {
            Parts::Expected => event.any_message().is_some_and(|message| message.media_group_id().is_some()),
            Parts::Single => false,
            Parts::Whole(_) => true,
        }
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        match &context.album {
            Parts::Whole(parts) => Ok(Self { parts: Arc::clone(parts) }),
            Parts::Expected | Parts::Single => Err(Stop::Pass),
        }
    }
}

offered_by_messages!(Album);
