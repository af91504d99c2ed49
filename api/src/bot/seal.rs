//! What the bot signs for itself, such as a button's data: only who has the token can.

use ring::hmac::{self, HMAC_SHA256, Key};

use super::Bot;

/// Keeps these signatures apart from any that Telegram makes with the token.
const PURPOSE: &[u8] = b"botwright: what a bot signs for itself";

impl Bot {
    /// The first 8 bytes of the HMAC-SHA256 of some parts, put together, under a key that is derived from the token.
    ///
    /// This is the bare signature: `botwright::Signed` puts it into buttons. With a new token all signatures change.
    pub fn seal<'a>(&self, parts: impl IntoIterator<Item = &'a [u8]>) -> [u8; 8] {
        let key = hmac::sign(&Key::new(HMAC_SHA256, self.token().as_bytes()), PURPOSE);
        let mut signing = hmac::Context::with_key(&Key::new(HMAC_SHA256, key.as_ref()));
        parts.into_iter().for_each(|part| signing.update(part));
        let mut seal = [0; 8];
        for (byte, signed) in seal.iter_mut().zip(signing.sign().as_ref()) {
            *byte = *signed;
        }
        seal
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_seal_depends_on_the_token_and_on_every_byte() {
        let bot = |token: &str| Bot::new(token).expect("a token");
        let seal = bot("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").seal([b"ab".as_slice(), b"c"]);
        assert_eq!(seal, bot("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").seal([b"a".as_slice(), b"bc"]));
        assert_ne!(seal, bot("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa").seal([b"ab".as_slice(), b"d"]));
        assert_ne!(seal, bot("1:aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab").seal([b"ab".as_slice(), b"c"]));
    }
}
