//! The offline Telegram: a Bot API server on loopback, with people who talk to the bot.
//!
//! Any bot, in any language, can be pointed at [`Emulator::url`]. What Telegram refuses is refused here, in its words.
//!
//! ```no_run
//! # async fn example() -> Result<(), Box<dyn std::error::Error>> {
//! use botwright_emulator::Emulator;
//!
//! let emulator = Emulator::builder().bot("Echo", "echo_bot").start().await?;
//! println!("start the bot with BOT_API_URL={} BOT_TOKEN={}", emulator.url(), emulator.token());
//! let ann = emulator.user("Ann").private();
//! ann.send_text("/start")?;
//! emulator.rest().await?;
//! for message in ann.messages() {
//!     println!("{:?}", message);
//! }
//! # Ok(())
//! # }
//! ```

mod builder;
mod delivery;
mod emulator;
mod fault;
mod faults;
mod http;
mod markup;
mod methods;
mod page;
mod people;
mod shared;
mod world;

pub use builder::Builder;
pub use delivery::rest::NotAtRest;
pub use emulator::Emulator;
pub use fault::Fault;
pub use people::{
    ActionError, Business, CallbackId, InlineId, Opened, PaymentId, Person, PersonBuilder, Place, Seat,
    Toast, Topic, WebApp,
};
pub use world::log::{CallRecord, Record, UpdateRecord};
pub use world::order::{Address, Order};
