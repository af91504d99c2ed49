//! Telegram's two environments, and the key that each signs with.

use ring::signature::{ED25519, UnparsedPublicKey};

use super::Untrusted;

/// Which of Telegram's environments a bot lives in.
#[derive(Clone, Copy, Debug, Eq, Hash, PartialEq)]
pub enum Environment {
    /// Where everybody is.
    Production,
    /// The test environment, which has users and bots of its own.
    Test,
}

impl Environment {
    /// The Ed25519 key, as published at
    /// <https://core.telegram.org/bots/webapps#validating-data-for-third-party-use>.
    pub(super) fn public_key(self) -> [u8; 32] {
        match self {
            Self::Production => [
                0xe7, 0xbf, 0x03, 0xa2, 0xfa, 0x46, 0x02, 0xaf, 0x45, 0x80, 0x70, 0x3d, 0x88, 0xdd, 0xa5,
                0xbb, 0x59, 0xf3, 0x2e, 0xd8, 0xb0, 0x2a, 0x56, 0xc1, 0x87, 0xfe, 0x7d, 0x34, 0xca, 0xed,
                0x24, 0x2d,
            ],
            Self::Test => [
                0x40, 0x05, 0x50, 0x58, 0xa4, 0xee, 0x38, 0x15, 0x6a, 0x06, 0x56, 0x2e, 0x52, 0xee, 0xce,
                0x92, 0xa7, 0x71, 0xbc, 0xd8, 0x34, 0x6a, 0x8c, 0x46, 0x15, 0xcb, 0x73, 0x76, 0xed, 0xdf,
                0x72, 0xec,
            ],
        }
    }
}

/// Refuses a text that the owner of the key has not signed.
pub(super) fn check(public_key: &[u8; 32], text: &str, signature: &[u8]) -> Result<(), Untrusted> {
    UnparsedPublicKey::new(&ED25519, public_key)
        .verify(text.as_bytes(), signature)
        .map_err(|_| Untrusted::Forged)
}
