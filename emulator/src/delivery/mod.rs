//! How updates reach the bot: it asks for them, or they are sent to its webhook.

pub(crate) mod polling;
pub(crate) mod rest;
pub(crate) mod webhook;
