// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

use crate::types::{MenuButtonCommands, MenuButtonDefault, MenuButtonWebApp};

/// What the menu button of a private chat does.
///
/// <https://core.telegram.org/bots/api#menubutton>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum MenuButton {
    /// See [`MenuButtonCommands`].
    Commands(Box<MenuButtonCommands>),
    /// See [`MenuButtonWebApp`].
    WebApp(Box<MenuButtonWebApp>),
    /// See [`MenuButtonDefault`].
    Default(Box<MenuButtonDefault>),
    /// A member that this version does not know, kept whole.
    Unknown(Box<serde_json::Value>),
}

tagged_union! { MenuButton by "type" {
    "commands" => Commands(MenuButtonCommands),
    "web_app" => WebApp(MenuButtonWebApp),
    "default" => Default(MenuButtonDefault),
} }
