//! The envelope around every result: either the result, or what went wrong.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, MapAccess, Visitor};
use serde::{Deserialize, Deserializer};

use crate::error::{Error, Refusal};
use crate::object::{next_key, skip};
use crate::types::ResponseParameters;

/// Reads an answer; only the result is decoded, straight into its type.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    let answer: Answer<T> = serde_json::from_slice(body).map_err(|error| Error::undecodable(&error, body))?;
    answer.result.ok_or_else(|| answer.failure.into_error())
}

/// Reads the answer of a call that failed, whatever its result would have been.
pub(crate) fn decode_failure(body: &[u8]) -> Option<Error> {
    let failure = serde_json::from_slice::<Answer<serde::de::IgnoredAny>>(body).ok()?.failure;
    (failure.code != 0).then(|| failure.into_error())
}

struct Answer<T> {
    result: Option<T>,
    failure: Failure,
}

/// What an answer says instead of a result.
#[derive(Default)]
struct Failure {
    code: i64,
    description: String,
    parameters: Option<ResponseParameters>,
}

impl Failure {
    fn into_error(self) -> Error {
        Error::refused(Refusal::new(self.code, self.description), self.parameters)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Answer<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(AnswerVisitor(PhantomData))
    }
}

struct AnswerVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for AnswerVisitor<T> {
    type Value = Answer<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of the Bot API")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Answer<T>, A::Error> {
        let mut result = None;
        let mut failure = Failure::default();
        while let Some(key) = next_key(&mut map)? {
            match &*key {
                "result" => result = Some(map.next_value()?),
                "error_code" => failure.code = map.next_value()?,
                "description" => failure.description = map.next_value()?,
                "parameters" => failure.parameters = map.next_value()?,
                _ => skip(&mut map)?,
            }
        }
        Ok(Answer { result, failure })
    }
}
