// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::{Bot, Call, Method};

/// Shows a user who asks to join a web app first.
///
/// <https://core.telegram.org/bots/api#sendchatjoinrequestwebapp>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendChatJoinRequestWebApp {
    /// Chat join request query id.
    pub chat_join_request_query_id: String,
    /// Web app url.
    pub web_app_url: String,
}

impl SendChatJoinRequestWebApp {
    /// With what is always there; the rest is absent.
    pub fn new(chat_join_request_query_id: impl Into<String>, web_app_url: impl Into<String>) -> Self {
        Self {
            chat_join_request_query_id: chat_join_request_query_id.into(),
            web_app_url: web_app_url.into(),
        }
    }
}

object! { SendChatJoinRequestWebApp {
    required {
        "chat_join_request_query_id": chat_join_request_query_id,
        "web_app_url": web_app_url,
    }
} }

impl Method for SendChatJoinRequestWebApp {
    const NAME: &'static str = "sendChatJoinRequestWebApp";
    type Response = bool;
}

impl Bot {
    /// Shows a user who asks to join a web app first.
    ///
    /// <https://core.telegram.org/bots/api#sendchatjoinrequestwebapp>
    pub fn send_chat_join_request_web_app(
        &self,
        chat_join_request_query_id: impl Into<String>,
        web_app_url: impl Into<String>,
    ) -> Call<SendChatJoinRequestWebApp> {
        Call::new(self, SendChatJoinRequestWebApp::new(chat_join_request_query_id, web_app_url))
    }
}
