//! Conversations: an enum whose variants are the states, and the steps between them.

mod key;
mod memory;
mod revive;
mod states;
mod step;
mod stored;

pub use self::key::Keyed;
pub(crate) use self::memory::Memory;
pub(crate) use self::revive::revive;
pub use self::revive::{Revive, revive_older, revive_same};
pub(crate) use self::states::{ActiveState, ActiveStates};
pub(crate) use self::step::Movement;
pub use self::step::{
    Anywhere, Call, Callable, Calls, Goto, Here, Is, LeadsTo, Next, Nothing, Outside, Starts, Step, calls,
    end, end_all, end_with, ends_with, goto, stay,
};
pub use self::stored::{Storable, Stored};

/// An enum that is a conversation. Derived.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a conversation",
    label = "not a conversation",
    note = "derive it: `#[derive(Conversation, Clone, Serialize, Deserialize)]`"
)]
pub trait Conversation: Send + Sized + 'static {
    /// What is known of it while compiling.
    const INFO: &'static ConversationInfo;

    /// What it ends with: `#[conversation(returns = ..)]`, or `()`.
    type Returns: Send + 'static;

    /// How its states are stored.
    #[doc(hidden)]
    const STORED: Stored<Self>;

    /// The number of the state, in the order of the variants.
    fn index(&self) -> usize;
}

/// What is known of a conversation while compiling.
#[derive(Debug)]
pub struct ConversationInfo {
    /// The enum's name.
    pub name: &'static str,
    /// The hash of its path.
    pub key: u64,
    /// The name that its states are stored under: its path, or what `#[conversation(name = ..)]` says.
    pub path: &'static str,
    /// What it is held with.
    pub keyed: Keyed,
    /// The version that its states are stored as.
    pub version: u32,
    /// Reads a stored state, of this version or an older one.
    pub revive: Revive,
    /// The file it stands in.
    pub file: &'static str,
    /// The line of its derive.
    pub line: u32,
    /// Its states.
    pub states: &'static [StateInfo],
    /// How long it may be silent, in seconds.
    pub timeout_seconds: Option<u64>,
    /// Whether an entry command begins it anew while it runs.
    pub reentry: bool,
}

/// One state.
#[derive(Debug)]
pub struct StateInfo {
    /// The variant's name.
    pub name: &'static str,
    /// Whether it is the start.
    pub starts: bool,
    /// The states that `#[to(..)]` names; none where the enum has no arrows, and every step is allowed.
    pub to: Option<&'static [&'static str]>,
    /// The conversation that it calls.
    pub calls: Option<Call>,
}

/// A state of a conversation, by number.
#[derive(Clone, Copy, Debug)]
pub struct StateRef {
    /// The conversation.
    pub conversation: &'static ConversationInfo,
    /// The number of the state.
    pub index: usize,
}

impl StateRef {
    /// The state's name.
    pub(crate) const fn name(self) -> &'static str {
        self.info().name
    }

    /// What is known of it.
    pub(crate) const fn info(self) -> &'static StateInfo {
        &self.conversation.states[self.index]
    }
}

/// A state as a type: the marker that the derive makes for each variant.
pub trait StateOf {
    /// The conversation it belongs to.
    type Conversation: Conversation;
    /// The variant's fields.
    type Fields;
    /// The number of the variant.
    const INDEX: usize;

    /// The fields of a value in this state.
    fn fields(state: Self::Conversation) -> Option<Self::Fields>;
}

/// The state that a marker stands for.
pub const fn state_of<S: StateOf>(_: &S) -> StateRef {
    StateRef { conversation: <S::Conversation as Conversation>::INFO, index: S::INDEX }
}

/// The hash of a path, as in the macros.
pub const fn key_of(path: &str) -> u64 {
    let bytes = path.as_bytes();
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    let mut index = 0;
    while index < bytes.len() {
        hash = (hash ^ bytes[index] as u64).wrapping_mul(0x0100_0000_01b3);
        index += 1;
    }
    hash
}

/// A conversation collected at link time.
pub struct Declared(pub &'static ConversationInfo);

inventory::collect!(Declared);
