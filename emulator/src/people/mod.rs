//! People who use Telegram: who they are, where they sit, what they do and see.

mod business;
mod error;
mod inline;
mod link;
mod look;
mod manage;
mod passport;
mod pay;
mod person;
mod place;
mod press;
mod say;
mod seat;
mod share;
mod web_app;

pub use business::Business;
pub use error::ActionError;
pub use inline::InlineId;
pub use link::Opened;
pub use look::Toast;
pub use pay::PaymentId;
pub use person::{Person, PersonBuilder};
pub use place::{Place, Topic};
pub use press::CallbackId;
pub use seat::Seat;
pub use web_app::WebApp;

use serde::de::DeserializeOwned;
use serde_json::Value;

/// The api's type of something that the emulator made.
fn decode<T: DeserializeOwned>(value: Value) -> T {
    serde_json::from_value(value).expect("what the emulator makes decodes as the api's type")
}
