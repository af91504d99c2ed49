//! What a message carries besides text. Each narrows: the handler runs only for messages that carry it.

use std::ops::Deref;

use botwright_api::types::{self, PhotoSize};

use super::Extract;
use crate::context::Context;
use crate::event::{Event, message_of};
use crate::held::Held;
use crate::stop::Stop;

/// The sizes of a photo, from small to large.
///
/// ```
/// # use botwright::prelude::*;
/// #[message(photo)]
/// fn size(photo: Photo) -> String {
///     format!("{} by {}", photo.largest().width, photo.largest().height)
/// }
/// ```
#[derive(Clone)]
pub struct Photo {
    sizes: Held<[PhotoSize]>,
}

impl Photo {
    /// The size with the most pixels.
    pub fn largest(&self) -> &PhotoSize {
        self.sizes
            .iter()
            .max_by_key(|size| size.width * size.height)
            .expect("a photo without sizes is not extracted")
    }
}

impl Deref for Photo {
    type Target = [PhotoSize];

    fn deref(&self) -> &[PhotoSize] {
        &self.sizes
    }
}

#[diagnostic::do_not_recommend]
impl Extract for Photo {
    const NARROWS: bool = true;

    fn offers(event: &Event) -> bool {
        event.any_message().is_some_and(|message| message.photo().is_some_and(|sizes| !sizes.is_empty()))
    }

    async fn extract(context: &Context) -> Result<Self, Stop> {
        let update = context.update().ok_or(Stop::Pass)?;
        let sizes =
            Held::of_update(update, |update| message_of(update)?.photo().filter(|sizes| !sizes.is_empty()));
        sizes.map(|sizes| Self { sizes }).ok_or(Stop::Pass)
    }
}

macro_rules! carried {
    ($($(#[$doc:meta])* $name:ident($field:ident);)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone)]
            pub struct $name {
                value: Held<types::$name>,
            }

            impl Deref for $name {
                type Target = types::$name;

                fn deref(&self) -> &types::$name {
                    &self.value
                }
            }

            #[diagnostic::do_not_recommend]
            impl Extract for $name {
                const NARROWS: bool = true;

                fn offers(event: &Event) -> bool {
                    event.any_message().is_some_and(|message| message.$field().is_some())
                }

                async fn extract(context: &Context) -> Result<Self, Stop> {
                    let update = context.update().ok_or(Stop::Pass)?;
                    let value = Held::of_update(update, |update| message_of(update)?.$field());
                    value.map(|value| Self { value }).ok_or(Stop::Pass)
                }
            }
        )*
    };
}

carried! {
    /// The contact of the message. Derefs to [`types::Contact`].
    Contact(contact);
    /// The file of the message. Derefs to [`types::Document`].
    Document(document);
    /// The location of the message. Derefs to [`types::Location`].
    Location(location);
    /// The voice note of the message. Derefs to [`types::Voice`].
    Voice(voice);
}
