// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::LabeledPrice;

/// An invoice that a chosen result sends.
///
/// <https://core.telegram.org/bots/api#inputinvoicemessagecontent>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct InputInvoiceMessageContent {
    /// Title, 1 to 32 characters.
    pub title: String,
    /// Description, 1 to 255 characters.
    pub description: String,
    /// Payload, 1 to 128 bytes.
    pub payload: String,
    /// Provider token, optional.
    pub provider_token: Option<String>,
    /// Currency.
    pub currency: String,
    /// Prices.
    pub prices: Vec<LabeledPrice>,
    /// Max tip amount, optional.
    pub max_tip_amount: Option<i64>,
    /// Suggested tip amounts, optional, at most 4 items.
    pub suggested_tip_amounts: Option<Vec<i64>>,
    /// Provider data, optional.
    pub provider_data: Option<String>,
    /// Photo url, optional.
    pub photo_url: Option<String>,
    /// Photo size, optional.
    pub photo_size: Option<i64>,
    /// Photo width, optional.
    pub photo_width: Option<i64>,
    /// Photo height, optional.
    pub photo_height: Option<i64>,
    /// Need name, optional.
    pub need_name: Option<bool>,
    /// Need phone number, optional.
    pub need_phone_number: Option<bool>,
    /// Need email, optional.
    pub need_email: Option<bool>,
    /// Need shipping address, optional.
    pub need_shipping_address: Option<bool>,
    /// Send phone number to provider, optional.
    pub send_phone_number_to_provider: Option<bool>,
    /// Send email to provider, optional.
    pub send_email_to_provider: Option<bool>,
    /// Is flexible, optional.
    pub is_flexible: Option<bool>,
}

impl InputInvoiceMessageContent {
    /// With what is always there; the rest is absent.
    pub fn new(
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = impl Into<LabeledPrice>>,
    ) -> Self {
        Self {
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into_iter().map(Into::into).collect(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            provider_data: None,
            photo_url: None,
            photo_size: None,
            photo_width: None,
            photo_height: None,
            need_name: None,
            need_phone_number: None,
            need_email: None,
            need_shipping_address: None,
            send_phone_number_to_provider: None,
            send_email_to_provider: None,
            is_flexible: None,
        }
    }
}

setters! { InputInvoiceMessageContent {
    value provider_token: String,
    value max_tip_amount: i64,
    list suggested_tip_amounts: i64,
    value provider_data: String,
    value photo_url: String,
    value photo_size: i64,
    value photo_width: i64,
    value photo_height: i64,
    choice need_name: bool,
    choice need_phone_number: bool,
    choice need_email: bool,
    choice need_shipping_address: bool,
    choice send_phone_number_to_provider: bool,
    choice send_email_to_provider: bool,
    choice is_flexible: bool,
} }

object! { InputInvoiceMessageContent {
    required {
        "title": title,
        "description": description,
        "payload": payload,
        "currency": currency,
        "prices": prices list,
    }
    optional {
        "provider_token": provider_token,
        "max_tip_amount": max_tip_amount,
        "suggested_tip_amounts": suggested_tip_amounts list,
        "provider_data": provider_data,
        "photo_url": photo_url,
        "photo_size": photo_size,
        "photo_width": photo_width,
        "photo_height": photo_height,
        "need_name": need_name,
        "need_phone_number": need_phone_number,
        "need_email": need_email,
        "need_shipping_address": need_shipping_address,
        "send_phone_number_to_provider": send_phone_number_to_provider,
        "send_email_to_provider": send_email_to_provider,
        "is_flexible": is_flexible,
    }
} }
