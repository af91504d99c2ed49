// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Turns a regular gift into Telegram Stars.
///
/// <https://core.telegram.org/bots/api#convertgifttostars>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ConvertGiftToStars {
    /// Business connection id.
    pub business_connection_id: String,
    /// Owned gift id.
    pub owned_gift_id: String,
}

impl ConvertGiftToStars {
    /// With what is always there; the rest is absent.
    pub fn new(business_connection_id: impl Into<String>, owned_gift_id: impl Into<String>) -> Self {
        Self { business_connection_id: business_connection_id.into(), owned_gift_id: owned_gift_id.into() }
    }
}

object! { ConvertGiftToStars {
    required {
        "business_connection_id": business_connection_id,
        "owned_gift_id": owned_gift_id,
    }
} }

impl Method for ConvertGiftToStars {
    const NAME: &'static str = "convertGiftToStars";
    type Response = bool;
}

impl Bot {
    /// Turns a regular gift into Telegram Stars.
    ///
    /// <https://core.telegram.org/bots/api#convertgifttostars>
    pub fn convert_gift_to_stars(
        &self,
        business_connection_id: impl Into<String>,
        owned_gift_id: impl Into<String>,
    ) -> Call<ConvertGiftToStars> {
        Call::new(self, ConvertGiftToStars::new(business_connection_id, owned_gift_id))
    }
}
