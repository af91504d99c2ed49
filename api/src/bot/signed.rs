//! What Telegram signs with a bot's token, checked without the token leaving the bot.

use ring::digest;
use ring::hmac::{self, HMAC_SHA256, Key};

use super::Bot;

impl Bot {
    /// Whether Telegram has signed this text for a mini app of this bot.
    ///
    /// The signature has 32 bytes; it is compared in constant time. This is the bare check: `botwright::web_app` reads
    /// what a mini app sends.
    pub fn telegram_signed_for_web_app(&self, text: &str, signature: &[u8]) -> bool {
        let key = hmac::sign(&Key::new(HMAC_SHA256, b"WebAppData"), self.token().as_bytes());
        is_signed(key.as_ref(), text, signature)
    }

    /// Whether Telegram has signed this text for a login by this bot.
    ///
    /// The signature has 32 bytes; it is compared in constant time. This is the bare check: `botwright::login_widget`
    /// reads what a login brings.
    pub fn telegram_signed_for_login(&self, text: &str, signature: &[u8]) -> bool {
        let key = digest::digest(&digest::SHA256, self.token().as_bytes());
        is_signed(key.as_ref(), text, signature)
    }
}

fn is_signed(key: &[u8], text: &str, signature: &[u8]) -> bool {
    hmac::verify(&Key::new(HMAC_SHA256, key), text.as_bytes(), signature).is_ok()
}
