//! The moves of a conversation, and the compiler's check of each.

use std::any::Any;
use std::fmt;
use std::marker::PhantomData;

use super::{Conversation, ConversationInfo, StateOf};
use crate::error::Error;

/// What a handler of a conversation returns: the next move, or an error.
pub type Goto<C> = Result<Next<C>, Error>;

/// A move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next<C: Conversation> {
    /// The state stays as it is.
    Stay,
    /// The conversation goes to this state; its `#[enter]` handler runs.
    To(C),
    /// The conversation is over; the one that called it is given the value.
    End(C::Returns),
    /// The conversation is over, with those that called it.
    EndAll,
}

/// Stays in the state. Outside a conversation it does nothing.
pub fn stay<C: Conversation>() -> Goto<C> {
    Ok(Next::Stay)
}

/// Ends the conversation. If another one called it, that one's `#[returned]` handler runs.
pub fn end<C: Conversation>() -> Goto<C>
where
    C::Returns: Nothing,
{
    Ok(Next::End(<C::Returns as Nothing>::NOTHING))
}

/// Ends the conversation with what it was asked for, as `#[conversation(returns = Address)]` says: the `#[returned]` handler
/// of the conversation that called it takes it as `Returned<Address>`.
///
/// ```
/// # use botwright::prelude::*;
/// #[derive(Conversation, Clone, Serialize, Deserialize)]
/// #[conversation(returns = String)]
/// enum AskName {
///     #[start]
///     Asking,
/// }
///
/// #[enter(AskName::Asking)]
/// fn ask() -> &'static str {
///     "What is your name?"
/// }
///
/// #[state(AskName::Asking)]
/// #[message]
/// fn name(Text(name): Text) -> Goto<AskName> {
///     end_with(name)
/// }
/// ```
pub fn end_with<C: Conversation>(value: C::Returns) -> Goto<C> {
    Ok(Next::End(value))
}

/// Ends the conversation, together with the one that called it, and the one that called that: nothing is returned to them.
pub fn end_all<C: Conversation>() -> Goto<C> {
    Ok(Next::EndAll)
}

/// What a conversation returns that returns nothing.
#[diagnostic::on_unimplemented(
    message = "this conversation returns `{Self}`, so it cannot end without it",
    label = "ends without `{Self}`",
    note = "end it with `end_with(..)`, or with all that called it by `end_all()`"
)]
pub trait Nothing {
    /// Nothing.
    const NOTHING: Self;
}

impl Nothing for () {
    const NOTHING: Self = ();
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

/// A state that calls another conversation: entering it begins that one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` calls no conversation, so nothing returns to it",
    label = "calls nothing",
    note = "write `#[calls(Child)]` above the state, or `#[message]`, `#[callback(..)]`, `#[command(..)]` above this function"
)]
pub trait Calls {
    /// The conversation that it calls.
    type Child: Callable;
}

/// The check that a state calls a conversation.
pub const fn calls<S: Calls>(_: &S) {}

/// The check that what a state calls ends with a `T`.
pub const fn ends_with<S: Calls, T>(_: &S)
where
    <S::Child as Conversation>::Returns: Is<T>,
{
}

/// The same type.
#[diagnostic::on_unimplemented(
    message = "expected `{Self}`, found `{T}`",
    label = "the conversation that is called ends with `{Self}`"
)]
pub trait Is<T> {}

impl<T> Is<T> for T {}

/// A conversation that others can call: its `#[start]` state has no fields.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be called: that takes a conversation whose `#[start]` state has no fields",
    label = "cannot be begun",
    note = "ask for the values in the conversation itself, beginning in a `#[start]` state without fields"
)]
pub trait Callable: Conversation {
    /// Its start.
    fn begin() -> Self;
}

/// The call of a conversation, as a state knows it.
#[derive(Clone, Copy)]
pub struct Call {
    /// The conversation.
    pub(crate) conversation: &'static ConversationInfo,
    pub(crate) begin: fn() -> Result<Step, Error>,
}

impl Call {
    /// What a state calls.
    pub const fn of<S: Calls>() -> Self {
        Self { conversation: S::Child::INFO, begin: || Step::of(Next::To(S::Child::begin())) }
    }
}

impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.conversation.name)
    }
}

/// A move as the dispatcher carries it out.
#[derive(Debug)]
pub struct Step {
    pub(crate) conversation: &'static ConversationInfo,
    pub(crate) movement: Movement,
}

#[derive(Debug)]
pub(crate) enum Movement {
    Stay,
    To { index: usize, data: String },
    End(Box<dyn Any + Send>),
    EndAll,
}

impl Step {
    /// The move with its state serialised.
    pub(crate) fn of<C: Conversation>(next: Next<C>) -> Result<Self, Error> {
        let movement = match next {
            Next::Stay => Movement::Stay,
            Next::End(value) => Movement::End(Box::new(value)),
            Next::EndAll => Movement::EndAll,
            Next::To(state) => Movement::To { index: state.index(), data: (C::STORED.write)(&state)? },
        };
        Ok(Self { conversation: C::INFO, movement })
    }
}
