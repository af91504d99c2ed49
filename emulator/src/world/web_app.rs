//! Mini apps that people have opened: what Telegram tells them, signed, and the query by which they answer.

use std::collections::BTreeMap;

use form_urlencoded::Serializer;
use ring::hmac;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde_json::Value;

use super::{World, inline};
use crate::http::failure::Failure;

/// The emulator's own key, in place of Telegram's, which nobody else has.
const SEED: [u8; 32] = *b"botwright offline telegram's key";

/// All mini apps that were opened from an inline button or the menu.
pub(crate) struct WebApps {
    token: String,
    open: BTreeMap<String, Opened>,
}

/// A mini app that can still answer its query.
#[derive(Clone, Copy, Debug)]
struct Opened {
    user: i64,
    chat: i64,
}

impl WebApps {
    pub(crate) fn new(token: &str) -> Self {
        Self { token: token.to_owned(), open: BTreeMap::new() }
    }

    fn bot_id(&self) -> &str {
        self.token.split(':').next().unwrap_or_default()
    }

    /// The fields as a query string, with the hash by the bot's token and the signature by the emulator's key.
    fn sign(&self, mut fields: Vec<(&str, String)>) -> String {
        fields.sort();
        let told = format!("{}:WebAppData\n{}", self.bot_id(), lines(&fields));
        let signature = key_pair().map(|pair| base64(pair.sign(told.as_bytes()).as_ref()));
        fields.extend(signature.map(|signature| ("signature", signature)));
        fields.sort();
        let secret = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, b"WebAppData"), self.token.as_bytes());
        let key = hmac::Key::new(hmac::HMAC_SHA256, secret.as_ref());
        let hash = hex(hmac::sign(&key, lines(&fields).as_bytes()).as_ref());
        fields.push(("hash", hash));
        Serializer::new(String::new()).extend_pairs(fields).finish()
    }
}

impl World {
    /// A person opens a mini app: the query that it may answer, and the `initData` that it gets.
    pub(crate) fn open_web_app(&mut self, user: i64, chat: i64) -> (String, String) {
        let query = format!("AAG{}", self.next_id());
        self.web_apps.open.insert(query.clone(), Opened { user, chat });
        let fields = vec![
            ("auth_date", self.now().to_string()),
            ("query_id", query.clone()),
            ("user", web_app_user(&self.user_json(user)).to_string()),
        ];
        let data = self.web_apps.sign(fields);
        (query, data)
    }

    /// Sends a result in the name of the person who opened the mini app; once only. Gives its inline id, if it has one.
    pub(crate) fn answer_web_app(&mut self, query: &str, result: &Value) -> Result<Option<String>, Failure> {
        let opened = self.web_apps.open.remove(query).ok_or_else(super::queries::too_old)?;
        let draft = inline::draft(self, opened.user, result);
        let inline_id = draft.inline_id.clone();
        let message = self.put(opened.chat, draft);
        self.tell_post(opened.chat, message);
        Ok(inline_id)
    }
}

/// The public half of the key by which the emulator signs.
pub(crate) fn public_key() -> Vec<u8> {
    key_pair().map(|pair| pair.public_key().as_ref().to_vec()).unwrap_or_default()
}

fn key_pair() -> Option<Ed25519KeyPair> {
    Ed25519KeyPair::from_seed_unchecked(&SEED).ok()
}

/// A `WebAppUser`, which has a few fields less than a User.
fn web_app_user(user: &Value) -> Value {
    let mut user = user.clone();
    if let Some(fields) = user.as_object_mut() {
        fields.remove("is_bot");
        fields.insert("allows_write_to_pm".into(), true.into());
    }
    user
}

fn lines(fields: &[(&str, String)]) -> String {
    let lines: Vec<String> = fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
    lines.join("\n")
}

fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits.map(|digit| char::from(DIGITS[usize::from(digit)])).collect()
}

/// Base64 for addresses, without padding.
fn base64(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let mut text = String::new();
    for chunk in bytes.chunks(3) {
        let byte = |index: usize| u32::from(chunk.get(index).copied().unwrap_or(0));
        let bits = byte(0) << 16 | byte(1) << 8 | byte(2);
        for place in 0..=chunk.len() {
            let digit = bits >> (18 - 6 * place) & 63;
            text.push(char::from(DIGITS[digit as usize]));
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{base64, hex};

    #[test]
    fn bytes_are_written_as_text() {
        assert_eq!(hex(&[0, 0xab, 0xff]), "00abff");
        assert_eq!(base64(b"Man"), "TWFu");
        assert_eq!(base64(b"Ma"), "TWE");
        assert_eq!(base64(&[0xff, 0xfe, 0xfd, 0xfc]), "__79_A");
    }
}
