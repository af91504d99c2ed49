//! What the macros' expansions name. Not for authors: it changes with every version.

use std::future::Future;
use std::process::ExitCode;

pub use inventory;

use crate::Message;
pub use crate::answer::{Answer, Html, Markdown, Response, check_answer};
pub use crate::app::check_collected;
pub use crate::arguments::{
    Argument, ChoicesOf, Group, Mute, NoChoices, Read, ReadOptional, ReadRest, Said, Silent, Speaks, Typed,
    WrongReason, choose, read_field,
};
pub use crate::callback::stored::{IntoStored, Storable};
pub use crate::callback::{CallbackData, button, free_text_is_last, greatest, literal, word};
pub use crate::check::{check_callback_data, check_listed};
pub use crate::context::Context;
pub use crate::conversation::{
    Anywhere, Call, Callable, Calls, Conversation, ConversationInfo, Declared, Here, Is, Keyed, LeadsTo,
    Nothing, Outside, Revive, Starts, StateInfo, StateOf, Step, Storable as StorableState,
    Stored as StoredState, calls, ends_with, goto, key_of, revive_older, revive_same, state_of,
};
pub use crate::data::{DataInfo, Migrate, older};
pub use crate::deep_link::fits::{Fits, Length, Unbounded, check_payload, linked, payload, try_payload};
pub use crate::event::Event;
pub use crate::extract::{Claims, Composed, EDITED, Extract, Grant, Needs, Probe, Unknown, available};
pub use crate::filters::verdict::{Verdict, verdict};
pub use crate::handler::{
    At, Busy, Collected, Deadline, Handler, Kind, Meta, Piece, Rank, Route, Scope, Trigger, Word, admits,
    route,
};
pub use crate::jobs::builder::Starter;
pub use crate::jobs::declared::{Declaration, JobSettings};
pub use crate::jobs::schedule::{check_cron, check_times, check_weekdays, check_zone};
pub use crate::measured::{Routing, Steps};
pub use crate::provide::{Key, Outcome, Provided, Provider, Value};
pub use crate::run::{ButtonData, CommandWords, QueryWords, run, run_async};
pub use crate::signed::Carried;
pub use crate::stop::Stop;

/// Empty markup, for `html!`.
pub fn html() -> Html {
    Html::default()
}

/// Empty markup, for `markdown!`.
pub fn markdown() -> Markdown {
    Markdown::default()
}

/// The message of an update that carries one, as a handle.
pub fn message_of(event: &Event) -> Option<Message> {
    event.any_message()?;
    Message::of(event)
}

/// Runs `main`: what the command line asks for, logging, a runtime, and an exit status that is not 0 when it fails.
#[expect(clippy::print_stderr, reason = "the last words of a process whose log may be off")]
pub fn main(future: impl Future<Output = crate::Result>) -> ExitCode {
    if let Err(ended) = crate::cli::listen() {
        return ended;
    }
    crate::log::install();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build();
    let ended = runtime.map_err(crate::Error::from).and_then(|runtime| runtime.block_on(future));
    match ended {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:?}");
            ExitCode::FAILURE
        }
    }
}
