//! The fields that a browser brings, and the text of them that Telegram signs.

use std::collections::BTreeMap;
use std::str::FromStr;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde::de::DeserializeOwned;

use super::Untrusted;

/// Fields by name, in the order in which they are signed.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Fields(BTreeMap<String, String>);

impl Fields {
    /// Fields as they stand in an address.
    pub(crate) fn of_query(query: &str) -> Result<Self, Untrusted> {
        let mut fields = Self::default();
        for (name, value) in form_urlencoded::parse(query.as_bytes()) {
            fields.add(name.into_owned(), value.into_owned())?;
        }
        Ok(fields)
    }

    /// One more field. What would make the signed text read in two ways is refused: a line break would be one more
    /// field, an equals sign in the name would move into the value.
    pub(crate) fn add(&mut self, name: String, value: String) -> Result<(), Untrusted> {
        let is_ambiguous = name.contains(['=', '\n']) || value.contains('\n');
        if is_ambiguous || self.0.insert(name, value).is_some() {
            return Err(Untrusted::Ambiguous);
        }
        Ok(())
    }

    /// What is signed: all fields, sorted, one in a line.
    pub(crate) fn check_text(&self) -> String {
        let lines: Vec<String> = self.0.iter().map(|(name, value)| format!("{name}={value}")).collect();
        lines.join("\n")
    }

    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    pub(crate) fn take(&mut self, name: &str) -> Option<String> {
        self.0.remove(name)
    }

    pub(crate) fn require(&mut self, name: &'static str) -> Result<String, Untrusted> {
        self.take(name).ok_or(Untrusted::Malformed { field: name })
    }

    pub(crate) fn take_number<T: FromStr>(&mut self, name: &'static str) -> Result<Option<T>, Untrusted> {
        let number = self.take(name).map(|value| value.parse());
        number.transpose().map_err(|_| Untrusted::Malformed { field: name })
    }

    pub(super) fn take_json<T: DeserializeOwned>(
        &mut self,
        name: &'static str,
    ) -> Result<Option<T>, Untrusted> {
        let value = self.take(name).map(|value| serde_json::from_str(&value));
        value.transpose().map_err(|_| Untrusted::Malformed { field: name })
    }

    /// The signature by the token, out of the fields that it signs.
    pub(crate) fn take_hash(&mut self) -> Result<Vec<u8>, Untrusted> {
        let hash = self.take("hash").ok_or(Untrusted::Unsigned)?;
        hexadecimal(&hash).ok_or(Untrusted::Malformed { field: "hash" })
    }

    /// The signature by Telegram's key. It does not sign the signature by the token, which goes too.
    pub(super) fn take_signature(&mut self) -> Result<Vec<u8>, Untrusted> {
        let signature = self.take("signature").ok_or(Untrusted::Unsigned)?;
        self.take("hash");
        let decoded = URL_SAFE_NO_PAD.decode(signature.trim_end_matches('='));
        decoded.map_err(|_| Untrusted::Malformed { field: "signature" })
    }

    /// When Telegram signed, if that is not too long ago. A moment to come only means that this clock is slow.
    pub(crate) fn take_fresh_date(&mut self, max_age: Duration, now: SystemTime) -> Result<i64, Untrusted> {
        let malformed = Untrusted::Malformed { field: "auth_date" };
        let seconds: u64 = self.take_number("auth_date")?.ok_or(malformed.clone())?;
        let date = i64::try_from(seconds).map_err(|_| malformed.clone())?;
        let signed_at = UNIX_EPOCH.checked_add(Duration::from_secs(seconds)).ok_or(malformed)?;
        let age = now.duration_since(signed_at).unwrap_or_default();
        if age > max_age { Err(Untrusted::TooOld { age, max_age }) } else { Ok(date) }
    }
}

fn hexadecimal(text: &str) -> Option<Vec<u8>> {
    let digits: Option<Vec<u32>> = text.chars().map(|digit| digit.to_digit(16)).collect();
    let (pairs, rest) = digits.as_ref()?.as_chunks::<2>();
    let bytes = pairs.iter().map(|[high, low]| u8::try_from(high * 16 + low).ok());
    if rest.is_empty() { bytes.collect() } else { None }
}
