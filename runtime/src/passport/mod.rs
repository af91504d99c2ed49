//! Telegram Passport: documents that users share with a bot, encrypted so that only the bot's private key opens them.
//!
//! A message with `passport_data` holds elements (a passport, an address, ...) and credentials. [`PrivateKey::decrypt`]
//! opens the credentials with the key, and with them the elements; files are fetched and opened one by one with
//! [`File::download`]. Every part is compared with the hash that the credentials hold for it: what fits is what the
//! user's app has encrypted. Behind the feature `passport`. See <https://core.telegram.org/passport>.
//!
//! ```
//! # use botwright::prelude::*;
//! use botwright::passport::PrivateKey;
//! use botwright::types::PassportData;
//!
//! async fn check(bot: &Bot, user: UserId, data: &PassportData, key: &PrivateKey) -> Result {
//!     let passport = key.decrypt_for(data, "the nonce that was asked with")?;
//!     let mut errors = Vec::new();
//!     for element in &passport.elements {
//!         if let Some(selfie) = &element.selfie {
//!             let photo = selfie.download(bot, 10 << 20).await?;
//!             if photo.len() < 50_000 {
//!                 errors.push(selfie.error("The selfie is too small to see anything."));
//!             }
//!         }
//!     }
//!     bot.set_passport_data_errors(user, errors).await?;
//!     Ok(())
//! }
//! ```

mod cipher;
mod credentials;
mod data;
mod element;
mod error;
mod file;
mod key;
#[cfg(test)]
mod tests;

use std::fmt;

use botwright_api::types::PassportElementType;

pub use self::data::{Details, IdDocument, PersonalDetails, ResidentialAddress};
pub use self::element::Element;
pub use self::error::PassportError;
pub use self::file::File;
pub use self::key::{InvalidKey, PrivateKey};

/// Decrypted documents. `Debug` tells their kinds and nothing of what stands in them.
#[derive(Clone)]
#[non_exhaustive]
pub struct Passport {
    /// What the bot has made up for this one request; it tells that the documents were sent because of it.
    pub nonce: String,
    /// The documents, in the order in which Telegram sent them.
    pub elements: Vec<Element>,
}

impl Passport {
    /// The document of a kind, if the user has shared one.
    pub fn element(&self, kind: &PassportElementType) -> Option<&Element> {
        self.elements.iter().find(|element| element.kind == *kind)
    }
}

impl fmt::Debug for Passport {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Passport").field("elements", &self.elements).finish_non_exhaustive()
    }
}
