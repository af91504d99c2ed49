//! The moves of a conversation, and the compiler's check of each.

use std::marker::PhantomData;

use super::{Conversation, ConversationInfo, StateOf};
use crate::error::Error;

/// What a handler of a conversation returns: the next move, or an error.
pub type Goto<C> = Result<Next<C>, Error>;

/// A move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next<C> {
    /// The state stays as it is.
    Stay,
    /// The conversation goes to this state; its `#[enter]` handler runs.
    To(C),
    /// The conversation is over.
    End,
}

/// Stays in the state. Outside a conversation it does nothing.
pub fn stay<C: Conversation>() -> Goto<C> {
    Ok(Next::Stay)
}

/// Ends the conversation.
pub fn end<C: Conversation>() -> Goto<C> {
    Ok(Next::End)
}

/// A step that the compiler has checked; made by `goto!`.
pub fn goto<C: Conversation>(_: impl Legal, state: C) -> Goto<C> {
    Ok(Next::To(state))
}

/// Where a handler without a state stands.
#[derive(Clone, Copy, Debug)]
pub struct Outside;

impl Outside {
    /// A step from outside begins a conversation.
    pub fn step<To>(&self, _: &To) -> Entry<To> {
        Entry(PhantomData)
    }
}

/// Where a handler stands whose attributes are wrong: every step is fine, as another error is shown already.
#[derive(Clone, Copy, Debug)]
pub struct Anywhere;

impl Anywhere {
    /// A step that is not checked.
    pub fn step<To>(&self, _: &To) -> Unchecked {
        Unchecked
    }
}

/// Where a handler with a state stands.
pub trait Here: StateOf + Sized {
    /// A step along an arrow.
    fn step<To>(&self, _: &To) -> Transition<Self, To> {
        Transition(PhantomData)
    }
}

impl<S: StateOf> Here for S {}

/// Beginning a conversation in `To`.
pub struct Entry<To>(PhantomData<To>);

/// Going from one state to another.
pub struct Transition<From, To>(PhantomData<(From, To)>);

/// A step of a handler that was refused.
pub struct Unchecked;

/// A step that is allowed.
pub trait Legal {}

impl<To: Starts> Legal for Entry<To> {}
impl<From: LeadsTo<To>, To> Legal for Transition<From, To> {}
impl Legal for Unchecked {}

/// An arrow.
#[diagnostic::on_unimplemented(
    message = "`{Self}` does not lead to `{To}`",
    label = "no arrow leads here",
    note = "add it to the `#[to(..)]` of `{Self}`"
)]
pub trait LeadsTo<To> {}

/// The first state.
#[diagnostic::on_unimplemented(
    message = "a conversation cannot begin in `{Self}`",
    label = "not the start",
    note = "go to the state that is marked `#[start]`, or give this handler a `#[state(..)]` that leads here"
)]
pub trait Starts {}

/// A move as the dispatcher carries it out.
#[derive(Debug)]
pub(crate) struct Step {
    pub(crate) conversation: &'static ConversationInfo,
    pub(crate) movement: Movement,
}

#[derive(Debug)]
pub(crate) enum Movement {
    Stay,
    To { index: usize, data: String },
    End,
}

impl Step {
    /// The move with its state serialised.
    pub(crate) fn of<C: Conversation>(next: Next<C>) -> serde_json::Result<Self> {
        let movement = match next {
            Next::Stay => Movement::Stay,
            Next::End => Movement::End,
            Next::To(state) => Movement::To { index: state.index(), data: serde_json::to_string(&state)? },
        };
        Ok(Self { conversation: C::INFO, movement })
    }
}
