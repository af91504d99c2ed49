//! Formatted text: what must hold for every text, on the wire and in the hands of a bot.

mod bot;
mod corpus;
mod properties;
