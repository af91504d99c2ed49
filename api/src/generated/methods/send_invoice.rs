// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{InlineKeyboardMarkup, LabeledPrice, Message, ReplyParameters, SuggestedPostParameters};
use crate::{Bot, Call, Method, Recipient};

/// Sends an invoice.
///
/// <https://core.telegram.org/bots/api#sendinvoice>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendInvoice {
    /// Chat id.
    pub chat_id: Recipient,
    /// Message thread id, optional.
    pub message_thread_id: Option<i64>,
    /// Direct messages topic id, optional.
    pub direct_messages_topic_id: Option<i64>,
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
    /// Start parameter, optional.
    pub start_parameter: Option<String>,
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
    /// Disable notification, optional.
    pub disable_notification: Option<bool>,
    /// Protect content, optional.
    pub protect_content: Option<bool>,
    /// Allow paid broadcast, optional.
    pub allow_paid_broadcast: Option<bool>,
    /// Message effect id, optional.
    pub message_effect_id: Option<String>,
    /// Suggested post parameters, optional.
    pub suggested_post_parameters: Option<SuggestedPostParameters>,
    /// Reply parameters, optional.
    pub reply_parameters: Option<ReplyParameters>,
    /// Reply markup, optional.
    pub reply_markup: Option<InlineKeyboardMarkup>,
}

impl SendInvoice {
    /// With what is always there; the rest is absent.
    pub fn new(
        chat_id: impl Into<Recipient>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = impl Into<LabeledPrice>>,
    ) -> Self {
        Self {
            chat_id: chat_id.into(),
            message_thread_id: None,
            direct_messages_topic_id: None,
            title: title.into(),
            description: description.into(),
            payload: payload.into(),
            provider_token: None,
            currency: currency.into(),
            prices: prices.into_iter().map(Into::into).collect(),
            max_tip_amount: None,
            suggested_tip_amounts: None,
            start_parameter: None,
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
            disable_notification: None,
            protect_content: None,
            allow_paid_broadcast: None,
            message_effect_id: None,
            suggested_post_parameters: None,
            reply_parameters: None,
            reply_markup: None,
        }
    }
}

params! { SendInvoice {
    value message_thread_id: i64,
    value direct_messages_topic_id: i64,
    value provider_token: String,
    value max_tip_amount: i64,
    list suggested_tip_amounts: i64,
    value start_parameter: String,
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
    choice disable_notification: bool,
    choice protect_content: bool,
    choice allow_paid_broadcast: bool,
    value message_effect_id: String,
    value suggested_post_parameters: SuggestedPostParameters,
    value reply_parameters: ReplyParameters,
    value reply_markup: InlineKeyboardMarkup,
} }

object! { SendInvoice {
    required {
        "chat_id": chat_id,
        "title": title,
        "description": description,
        "payload": payload,
        "currency": currency,
        "prices": prices list,
    }
    optional {
        "message_thread_id": message_thread_id,
        "direct_messages_topic_id": direct_messages_topic_id,
        "provider_token": provider_token,
        "max_tip_amount": max_tip_amount,
        "suggested_tip_amounts": suggested_tip_amounts list,
        "start_parameter": start_parameter,
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
        "disable_notification": disable_notification,
        "protect_content": protect_content,
        "allow_paid_broadcast": allow_paid_broadcast,
        "message_effect_id": message_effect_id,
        "suggested_post_parameters": suggested_post_parameters,
        "reply_parameters": reply_parameters,
        "reply_markup": reply_markup,
    }
} }

impl Method for SendInvoice {
    const NAME: &'static str = "sendInvoice";
    type Response = Message;

    fn target(&self) -> crate::Target {
        crate::Target::at(&self.chat_id).paid(self.allow_paid_broadcast)
    }
}

impl Bot {
    /// Sends an invoice.
    ///
    /// <https://core.telegram.org/bots/api#sendinvoice>
    pub fn send_invoice(
        &self,
        chat_id: impl Into<Recipient>,
        title: impl Into<String>,
        description: impl Into<String>,
        payload: impl Into<String>,
        currency: impl Into<String>,
        prices: impl IntoIterator<Item = impl Into<LabeledPrice>>,
    ) -> Call<SendInvoice> {
        Call::new(self, SendInvoice::new(chat_id, title, description, payload, currency, prices))
    }
}
