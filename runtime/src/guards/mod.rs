//! Guards that many bots need. A handler takes one in its signature; where it is not granted, the handler does not run,
//! and the person is told why.
//!
//! | guard | granted to | said to the application |
//! |---|---|---|
//! | [`Owner`] | those whom the bot belongs to | [`App::owners`](crate::App::owners) |
//! | [`Administrator`] | the bot's administrators, and its owners | [`App::administrators`](crate::App::administrators) |
//! | [`ChatAdministrator`] | the owner and the administrators of this chat | |
//! | [`PrivateOnly`], [`GroupOnly`] | everybody, there | |
//! | [`Allowed`] | those on a list that changes while the bot runs: [`Allowlist`] | [`App::allowed`](crate::App::allowed), if one likes |
//! | [`Enrolled`] | those who once gave the passcode: [`Enrolment`] | [`App::passcode`](crate::App::passcode) |
//! | [`Session`] | those who signed in and were not silent for too long since: [`NewSession`] | [`App::session`](crate::App::session) |
//!
//! [`Limits`] and [`throttle`](throttle()) keep people from asking too often. Guards of one's own are functions: see [`guard`](macro@crate::guard).
//!
//! ```
//! use botwright::guards::{Owner, PrivateOnly};
//! use botwright::prelude::*;
//!
//! #[command("total")]
//! fn total(Owner(user): Owner, _: PrivateOnly) -> String {
//!     format!("All yours, {}.", user.first_name)
//! }
//!
//! fn app(bot: Bot) -> App {
//!     App::new(bot).owners([1234]).refusal::<Owner>(Refused::silently())
//! }
//! ```

mod allowlist;
mod chat_administrator;
mod enrolment;
mod members;
mod meter;
mod people;
mod places;
mod session;
mod settings;
mod throttle;

pub use self::allowlist::{Allowed, Allowlist};
pub use self::chat_administrator::ChatAdministrator;
pub use self::enrolment::{Enrolled, Enrolment, Guess};
pub use self::people::{Administrator, Owner, People};
pub use self::places::{GroupOnly, PrivateOnly};
pub use self::session::{NewSession, Session};
pub use self::settings::Guard;
pub(crate) use self::settings::Guards;
pub use self::throttle::{Limits, Throttle, throttle};

/// Where people are noted under their numbers.
pub(crate) const REMEMBERED: [&str; 2] = [allowlist::NAMESPACE, enrolment::NAMESPACE];

/// The markers of a guard: it can be taken where its parts can.
macro_rules! made_of {
    ($($guard:ident: $($part:ty),*;)*) => {
        $(#[diagnostic::do_not_recommend]
        impl crate::extract::Composed for $guard {
            type Parts = $crate::guards::made_of!(@ $($part),*);
        })*
    };
    (@) => { () };
    (@ $first:ty $(, $rest:ty)*) => { ($first, $crate::guards::made_of!(@ $($rest),*)) };
}

use made_of;
