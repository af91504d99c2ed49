// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::PassportElementError;
use crate::{Bot, Call, Method, UserId};

/// Tells a user what is wrong with the documents of Telegram Passport.
///
/// <https://core.telegram.org/bots/api#setpassportdataerrors>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SetPassportDataErrors {
    /// User id.
    pub user_id: UserId,
    /// Errors.
    pub errors: Vec<PassportElementError>,
}

impl SetPassportDataErrors {
    /// With what is always there; the rest is absent.
    pub fn new(
        user_id: impl Into<UserId>,
        errors: impl IntoIterator<Item = impl Into<PassportElementError>>,
    ) -> Self {
        Self { user_id: user_id.into(), errors: errors.into_iter().map(Into::into).collect() }
    }
}

object! { SetPassportDataErrors {
    required {
        "user_id": user_id,
        "errors": errors list,
    }
} }

impl Method for SetPassportDataErrors {
    const NAME: &'static str = "setPassportDataErrors";
    type Response = bool;
}

impl Bot {
    /// Tells a user what is wrong with the documents of Telegram Passport.
    ///
    /// <https://core.telegram.org/bots/api#setpassportdataerrors>
    pub fn set_passport_data_errors(
        &self,
        user_id: impl Into<UserId>,
        errors: impl IntoIterator<Item = impl Into<PassportElementError>>,
    ) -> Call<SetPassportDataErrors> {
        Call::new(self, SetPassportDataErrors::new(user_id, errors))
    }
}
