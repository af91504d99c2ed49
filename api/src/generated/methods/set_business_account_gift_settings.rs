// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::AcceptedGiftTypes;
use crate::{Bot, Call, Method};

/// Sets which gifts a business account takes, and whether it shows the button for them.
///
/// <https://core.telegram.org/bots/api#setbusinessaccountgiftsettings>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetBusinessAccountGiftSettings {
    /// Business connection id.
    pub business_connection_id: String,
    /// Show gift button.
    pub show_gift_button: bool,
    /// Accepted gift types.
    pub accepted_gift_types: AcceptedGiftTypes,
}

impl SetBusinessAccountGiftSettings {
    /// With what is always there; the rest is absent.
    pub fn new(
        business_connection_id: impl Into<String>,
        show_gift_button: bool,
        accepted_gift_types: impl Into<AcceptedGiftTypes>,
    ) -> Self {
        Self {
            business_connection_id: business_connection_id.into(),
            show_gift_button,
            accepted_gift_types: accepted_gift_types.into(),
        }
    }
}

object! { SetBusinessAccountGiftSettings {
    required {
        "business_connection_id": business_connection_id,
        "accepted_gift_types": accepted_gift_types,
    }
    booleans {
        "show_gift_button": show_gift_button,
    }
} }

impl Method for SetBusinessAccountGiftSettings {
    const NAME: &'static str = "setBusinessAccountGiftSettings";
    type Response = bool;
}

impl Bot {
    /// Sets which gifts a business account takes, and whether it shows the button for them.
    ///
    /// <https://core.telegram.org/bots/api#setbusinessaccountgiftsettings>
    pub fn set_business_account_gift_settings(
        &self,
        business_connection_id: impl Into<String>,
        show_gift_button: bool,
        accepted_gift_types: impl Into<AcceptedGiftTypes>,
    ) -> Call<SetBusinessAccountGiftSettings> {
        Call::new(
            self,
            SetBusinessAccountGiftSettings::new(
                business_connection_id,
                show_gift_button,
                accepted_gift_types,
            ),
        )
    }
}
