//! The envelope around every result: either the result, or what went wrong.

use std::fmt;
use std::marker::PhantomData;

use serde::Deserializer as _;
use serde::de::{DeserializeOwned, DeserializeSeed, IgnoredAny, MapAccess, Visitor};

use crate::error::{Error, Refusal};
use crate::object::{next_key, skip};
use crate::types::ResponseParameters;

/// Reads an answer; only the result is decoded, straight into its type.
pub(crate) fn decode<T: DeserializeOwned>(body: &[u8]) -> Result<T, Error> {
    decode_with(body, PhantomData::<T>)
}

/// As [`decode`], with what reads the result.
pub(crate) fn decode_with<'de, S: DeserializeSeed<'de>>(
    body: &'de [u8],
    result: S,
) -> Result<S::Value, Error> {
    let answer = read(body, result).map_err(|error| Error::undecodable(&error, body))?;
    answer.result.ok_or_else(|| answer.failure.into_error())
}

/// Reads the answer of a call that failed, whatever its result would have been.
pub(crate) fn decode_failure(body: &[u8]) -> Option<Error> {
    let failure = read(body, PhantomData::<IgnoredAny>).ok()?.failure;
    (failure.code != 0).then(|| failure.into_error())
}

/// Reads the whole of a body.
fn read<'de, S: DeserializeSeed<'de>>(body: &'de [u8], result: S) -> serde_json::Result<Answer<S::Value>> {
    let mut deserializer = serde_json::Deserializer::from_str(text_of(body)?);
    let answer = deserializer.deserialize_map(AnswerVisitor(result))?;
    deserializer.end()?;
    Ok(answer)
}

/// JSON as text: looked at once, and not again for each of its strings.
pub(crate) fn text_of(json: &[u8]) -> serde_json::Result<&str> {
    std::str::from_utf8(json).map_err(serde::de::Error::custom)
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

struct AnswerVisitor<S>(S);

impl<'de, S: DeserializeSeed<'de>> Visitor<'de> for AnswerVisitor<S> {
    type Value = Answer<S::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an answer of the Bot API")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut result = None;
        let mut reader = Some(self.0);
        let mut failure = Failure::default();
        while let Some(key) = next_key(&mut map)? {
            match &*key {
                "result" if let Some(reader) = reader.take() => result = Some(map.next_value_seed(reader)?),
                "error_code" => failure.code = map.next_value()?,
                "description" => failure.description = map.next_value()?,
                "parameters" => failure.parameters = map.next_value()?,
                _ => skip(&mut map)?,
            }
        }
        Ok(Answer { result, failure })
    }
}
