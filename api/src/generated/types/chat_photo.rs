// Made by `cargo xtask codegen` from api/schema. Do not edit: a test compares.

/// The photo of a chat, in two sizes.
///
/// <https://core.telegram.org/bots/api#chatphoto>
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ChatPhoto {
    /// Small file id.
    pub small_file_id: String,
    /// Small file unique id.
    pub small_file_unique_id: String,
    /// Big file id.
    pub big_file_id: String,
    /// Big file unique id.
    pub big_file_unique_id: String,
}

impl ChatPhoto {
    /// With what is always there; the rest is absent.
    pub fn new(
        small_file_id: impl Into<String>,
        small_file_unique_id: impl Into<String>,
        big_file_id: impl Into<String>,
        big_file_unique_id: impl Into<String>,
    ) -> Self {
        Self {
            small_file_id: small_file_id.into(),
            small_file_unique_id: small_file_unique_id.into(),
            big_file_id: big_file_id.into(),
            big_file_unique_id: big_file_unique_id.into(),
        }
    }
}

object! { ChatPhoto {
    required {
        "small_file_id": small_file_id,
        "small_file_unique_id": small_file_unique_id,
        "big_file_id": big_file_id,
        "big_file_unique_id": big_file_unique_id,
    }
} }
