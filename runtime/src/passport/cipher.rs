//! How Telegram encrypts each part: AES-256-CBC, the key from a secret and the hash of what is encrypted.

use std::fmt;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use cbc::cipher::block_padding::NoPadding;
use cbc::cipher::{BlockDecryptMut as _, KeyIvInit as _};
use ring::digest::{SHA256, SHA512, digest};
use serde::{Deserialize, Deserializer};

/// The least number of random bytes before the content, the one that tells their number included.
const LEAST_PADDING: usize = 32;

/// What makes a part's key. It is never printed.
#[derive(Clone)]
pub(super) struct Secret(Vec<u8>);

/// What is wrong with an encrypted part.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub(super) enum Flaw {
    Blocks,
    Hash,
    Padding,
}

impl Secret {
    pub(super) fn new(bytes: Vec<u8>) -> Self {
        Self(bytes)
    }

    /// The content of a part, if its hash is this.
    pub(super) fn open(&self, hash: &[u8], mut encrypted: Vec<u8>) -> Result<Vec<u8>, Flaw> {
        let material = digest(&SHA512, &[self.0.as_slice(), hash].concat());
        // SHA-512 has 64 bytes: the key is the first 32 of them, the vector the next 16.
        let (key, rest) = material.as_ref().split_at(32);
        let cipher = cbc::Decryptor::<aes::Aes256>::new_from_slices(key, &rest[..16]);
        let cipher = cipher.expect("the lengths are those of AES-256");
        let padded = cipher.decrypt_padded_mut::<NoPadding>(&mut encrypted).map_err(|_| Flaw::Blocks)?;
        if digest(&SHA256, padded).as_ref() != hash {
            return Err(Flaw::Hash);
        }
        let padding = usize::from(*padded.first().ok_or(Flaw::Padding)?);
        if padding < LEAST_PADDING || padding > padded.len() {
            return Err(Flaw::Padding);
        }
        encrypted.drain(..padding);
        Ok(encrypted)
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret")
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = STANDARD.decode(text).map_err(|_| serde::de::Error::custom("a secret is no base64"))?;
        Ok(Self(bytes))
    }
}
