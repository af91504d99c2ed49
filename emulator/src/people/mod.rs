//! People who use Telegram: who they are, where they sit, what they do and see.

mod business;
mod error;
mod look;
mod pay;
mod person;
mod place;
mod press;
mod say;
mod seat;

pub use business::Business;
pub use error::ActionError;
pub use look::Toast;
pub use pay::PaymentId;
pub use person::{Person, PersonBuilder};
pub use place::{Place, Topic};
pub use press::{CallbackId, InlineId};
pub use seat::Seat;

use serde::de::DeserializeOwned;
use serde_json::Value;

/// The api's type of something that the emulator made.
fn decode<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("what the emulator makes decodes as the api's type")
}
