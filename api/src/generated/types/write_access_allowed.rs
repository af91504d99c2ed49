// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// A user has allowed the bot to write, and by which way.
///
/// <https://core.telegram.org/bots/api#writeaccessallowed>
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct WriteAccessAllowed {
    /// From request, optional.
    pub from_request: Option<bool>,
    /// Web app name, optional.
    pub web_app_name: Option<String>,
    /// From attachment menu, optional.
    pub from_attachment_menu: Option<bool>,
}

impl WriteAccessAllowed {
    /// An empty one, to be filled.
    pub fn new() -> Self {
        Self { from_request: None, web_app_name: None, from_attachment_menu: None }
    }
}

setters! { WriteAccessAllowed {
    choice from_request: bool,
    value web_app_name: String,
    choice from_attachment_menu: bool,
} }

object! { WriteAccessAllowed {
    optional {
        "from_request": from_request,
        "web_app_name": web_app_name,
        "from_attachment_menu": from_attachment_menu,
    }
} }
