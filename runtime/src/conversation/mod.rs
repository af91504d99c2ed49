//! Conversations: an enum whose variants are the states, and the steps between them.

mod key;
mod states;
mod step;

use serde::Serialize;
use serde::de::DeserializeOwned;

pub(crate) use self::key::ConversationKey;
pub(crate) use self::states::ActiveStates;
pub(crate) use self::states::{ActiveState, NAMESPACE};
pub use self::step::{Anywhere, Goto, Here, LeadsTo, Next, Outside, Starts, end, goto, stay};
pub(crate) use self::step::{Movement, Step};

/// An enum that is a conversation. Derived.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a conversation",
    label = "not a conversation",
    note = "derive it: `#[derive(Conversation, Clone, Serialize, Deserialize)]`"
)]
pub trait Conversation: Serialize + DeserializeOwned + Send + 'static {
    /// What is known of it while compiling.
    const INFO: &'static ConversationInfo;

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
    /// Its path, under which its states are stored.
    pub path: &'static str,
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
        self.conversation.states[self.index].name
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
