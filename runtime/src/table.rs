//! Which handler runs. The order is an invariant, written in ARCHITECTURE.md:
//!
//! 1. a handler of exactly this command, the state's own before the global one;
//! 2. the other handlers of the current state;
//! 3. the global ones.
//!
//! Within each the more specific first, then the smaller `order`, then the position in the source. Link order never matters.

use std::collections::HashMap;

use botwright_api::types::UpdateKind;
use foldhash::fast::RandomState;

use crate::check;
use crate::conversation::{ActiveStates, ConversationInfo, Keyed, StateRef};
use crate::event::Event;
use crate::handler::{At, Busy, Route, Scope, Trigger, Word};

/// By what stands in the program: nobody else chooses the keys.
type Map<K, V> = HashMap<K, V, RandomState>;

/// All handlers, indexed by what they wait for.
pub(crate) struct Table {
    global: Bucket,
    states: Map<(u64, usize), Bucket>,
    conversations: Map<u64, Bucket>,
    entered: Map<(u64, usize), Route>,
    timeouts: Map<u64, Route>,
    recovers: Map<u64, Route>,
    returned: Map<(u64, usize), Route>,
    /// By the handler's path.
    pub(crate) jobs: Map<String, Route>,
    /// What the conversations are held with.
    pub(crate) keyed: Vec<Keyed>,
    pub(crate) errors: Vec<Route>,
    pub(crate) observers: Vec<Route>,
    pub(crate) startups: Vec<Route>,
    pub(crate) shutdowns: Vec<Route>,
    pub(crate) known: Map<&'static str, &'static ConversationInfo>,
    pub(crate) routes: Vec<Route>,
    /// Whether some handler wants to know of its updates before their turn.
    pub(crate) is_impatient: bool,
}

/// The handlers of one place, each list in the order in which it is asked.
struct Bucket {
    commands: Map<&'static str, Vec<Route>>,
    /// Those of buttons whose data is gone.
    expired: Vec<Route>,
    /// By the number of the kind; behind them those of unknown kinds.
    updates: Vec<Vec<Route>>,
}

/// The place of unknown kinds among the lists.
const UNKNOWN: usize = UpdateKind::NAMES.len();

impl Table {
    pub(crate) fn new(
        mut routes: Vec<Route>,
        declared: impl IntoIterator<Item = &'static ConversationInfo>,
    ) -> Self {
        routes.sort_by_key(|route| (route.meta.file, route.meta.line, route.meta.column, route.meta.name));
        let conversations = check::conversations_of(&routes).chain(declared);
        let known: Map<_, _> = conversations.map(|conversation| (conversation.path, conversation)).collect();
        let mut table = Self {
            global: Bucket::default(),
            states: Map::default(),
            conversations: Map::default(),
            entered: Map::default(),
            timeouts: Map::default(),
            recovers: Map::default(),
            returned: Map::default(),
            jobs: Map::default(),
            keyed: Keyed::ALL
                .into_iter()
                .filter(|keyed| known.values().any(|info| info.keyed == *keyed))
                .collect(),
            errors: Vec::new(),
            observers: Vec::new(),
            startups: Vec::new(),
            shutdowns: Vec::new(),
            known,
            is_impatient: routes.iter().any(|route| route.meta.busy != Busy::Queue),
            routes,
        };
        for route in table.routes.clone() {
            table.add(route);
        }
        table.sort();
        table
    }

    /// Everything that is wrong with the handlers.
    pub(crate) fn findings(&self) -> Vec<String> {
        let mut conversations: Vec<_> = self.known.values().copied().collect();
        conversations.sort_by_key(|conversation| (conversation.file, conversation.line));
        check::findings(&self.routes, &conversations)
    }

    /// The handlers that want an event, in the order in which they are asked.
    pub(crate) fn candidates<'a>(
        &'a self,
        event: &'a Event,
        states: &'a ActiveStates,
        own_name: &'a str,
    ) -> impl Iterator<Item = &'a Route> {
        let command = event.command();
        let is_own = |addressee: &str| addressee.eq_ignore_ascii_case(own_name);
        let foreign = command.is_some_and(|call| call.addressee.is_some_and(|name| !is_own(name)));
        let name = command.filter(|_| !foreign).map(|call| Name::of(call.name));
        let here = states.states.iter().filter_map(|active| self.state(&active.conversation, &active.state));
        let own = here
            .clone()
            .flat_map(move |state| self.buckets(state))
            .flat_map(move |bucket| bucket.commands_named(name));
        let global =
            self.global.commands_named(name).iter().filter(move |route| Self::may_enter(route, states));
        let in_state =
            here.flat_map(move |state| self.buckets(state)).flat_map(move |bucket| bucket.others(event));
        let others = in_state.chain(self.global.others(event)).filter(move |_| !foreign);
        own.chain(global).chain(others).filter(move |route| (route.matches)(event))
    }

    /// The handlers of buttons whose data is gone, in the order in which they are asked.
    pub(crate) fn expired<'a>(
        &'a self,
        event: &'a Event,
        states: &'a ActiveStates,
    ) -> impl Iterator<Item = &'a Route> {
        let here = states.states.iter().filter_map(|active| self.state(&active.conversation, &active.state));
        let buckets = here.flat_map(|state| self.buckets(state)).chain(std::iter::once(&self.global));
        buckets.flat_map(|bucket| &bucket.expired).filter(|route| (route.matches)(event))
    }

    /// The voice of a state.
    pub(crate) fn enter(&self, state: StateRef) -> Option<&Route> {
        self.entered.get(&(state.conversation.key, state.index))
    }

    /// The handler of a conversation's timeout.
    pub(crate) fn timeout(&self, conversation: &ConversationInfo) -> Option<&Route> {
        self.timeouts.get(&conversation.key)
    }

    /// The handler of a conversation whose stored state cannot be read.
    pub(crate) fn recover(&self, conversation: &ConversationInfo) -> Option<&Route> {
        self.recovers.get(&conversation.key)
    }

    /// The handler of what a state had called, when that has ended.
    pub(crate) fn returned(&self, state: StateRef) -> Option<&Route> {
        self.returned.get(&(state.conversation.key, state.index))
    }

    /// The state that a stored name means, if the program still has it.
    pub(crate) fn state(&self, conversation: &str, state: &str) -> Option<StateRef> {
        let conversation = *self.known.get(conversation)?;
        let index = conversation.states.iter().position(|known| known.name == state)?;
        Some(StateRef { conversation, index })
    }

    /// With `reentry = false` an entry command is no candidate while its conversation runs.
    fn may_enter(route: &Route, states: &ActiveStates) -> bool {
        route.enters.is_none_or(|conversation| conversation.reentry || states.running(conversation).is_none())
    }

    /// The handlers of a state, then those of all states of its conversation.
    fn buckets(&self, state: StateRef) -> impl Iterator<Item = &Bucket> {
        let own = self.states.get(&(state.conversation.key, state.index));
        own.into_iter().chain(self.conversations.get(&state.conversation.key))
    }

    fn add(&mut self, route: Route) {
        if let (Trigger::Enter, At::State(state)) = (&route.meta.trigger, route.meta.at) {
            self.entered.insert((state.conversation.key, state.index), route);
            return;
        }
        if let (Trigger::Returned, At::State(state)) = (&route.meta.trigger, route.meta.at) {
            self.returned.insert((state.conversation.key, state.index), route);
            return;
        }
        let bucket = match route.meta.at {
            At::Anywhere => &mut self.global,
            At::State(state) => self.states.entry((state.conversation.key, state.index)).or_default(),
            At::Conversation(conversation) => self.conversations.entry(conversation.key).or_default(),
        };
        match &route.meta.trigger {
            Trigger::Command { name, aliases, .. } => {
                for name in std::iter::once(name).chain(*aliases) {
                    bucket.commands.entry(name).or_default().push(route);
                }
            }
            Trigger::On { kind, .. } => bucket.lists(kind).for_each(|list| list.push(route)),
            Trigger::Callback { .. } => bucket.lists("callback_query").for_each(|list| list.push(route)),
            Trigger::Expired => bucket.expired.push(route),
            Trigger::Timeout(conversation) => drop(self.timeouts.insert(conversation.key, route)),
            Trigger::Recover(conversation) => drop(self.recovers.insert(conversation.key, route)),
            Trigger::Job(_) => drop(self.jobs.insert(route.meta.path(), route)),
            Trigger::Error => self.errors.push(route),
            Trigger::Observe => self.observers.push(route),
            Trigger::Startup => self.startups.push(route),
            Trigger::Shutdown => self.shutdowns.push(route),
            Trigger::Enter | Trigger::Returned | Trigger::Refused => {}
        }
    }

    /// The lists are in source order; these sorts are stable.
    fn sort(&mut self) {
        for list in [&mut self.errors, &mut self.observers, &mut self.startups, &mut self.shutdowns] {
            list.sort_by_key(|route| (!route.narrows(), route.meta.order));
        }
        let buckets = self.states.values_mut().chain(self.conversations.values_mut());
        for bucket in std::iter::once(&mut self.global).chain(buckets) {
            for list in &mut bucket.updates {
                list.sort_by_key(|route| (route.rank(), route.meta.order));
            }
            bucket.expired.sort_by_key(|route| (!route.narrows(), route.meta.order));
            for commands in bucket.commands.values_mut() {
                commands.sort_by_key(|route| {
                    (usize::MAX - fixed_text(route), is_everywhere(route), !route.narrows(), route.meta.order)
                });
            }
        }
    }
}

impl Bucket {
    fn commands_named(&self, name: Option<Name>) -> &[Route] {
        let found = name.and_then(|name| self.commands.get(name.as_str()));
        found.map_or(&[], Vec::as_slice)
    }

    fn others(&self, event: &Event) -> &[Route] {
        event.update().map_or(&[], |update| &self.updates[update.kind.number().unwrap_or(UNKNOWN)])
    }

    /// The lists of a kind by its name; `any` has all.
    fn lists(&mut self, kind: &'static str) -> impl Iterator<Item = &mut Vec<Route>> {
        let named = |number: usize| UpdateKind::NAMES.get(number).copied().unwrap_or("unknown");
        self.updates
            .iter_mut()
            .enumerate()
            .filter(move |(number, _)| kind == "any" || kind == named(*number))
            .map(|(_, list)| list)
    }
}

impl Default for Bucket {
    fn default() -> Self {
        Self { commands: Map::default(), expired: Vec::new(), updates: vec![Vec::new(); UNKNOWN + 1] }
    }
}

/// Whether a command is for all chats: those of a scope are asked before it.
fn is_everywhere(route: &Route) -> bool {
    matches!(route.meta.trigger, Trigger::Command { scope: Scope::Everywhere, .. })
}

/// How much of a command's pattern stands fixed: the more, the more specific.
fn fixed_text(route: &Route) -> usize {
    let Trigger::Command { words, .. } = &route.meta.trigger else { return 0 };
    words
        .iter()
        .map(|word| match word {
            Word::Literal(text) => text.len(),
            Word::Capture { prefix, suffix, .. } => prefix.len() + suffix.len(),
        })
        .sum()
}

/// A command's name in lower case, without an allocation.
#[derive(Clone, Copy)]
struct Name {
    bytes: [u8; 32],
    length: usize,
}

impl Name {
    /// Names longer than Telegram allows match nothing.
    fn of(typed: &str) -> Self {
        let mut name = Self { bytes: [0; 32], length: 0 };
        if typed.len() <= name.bytes.len() && typed.is_ascii() {
            name.length = typed.len();
            name.bytes[..typed.len()].copy_from_slice(typed.as_bytes());
            name.bytes.make_ascii_lowercase();
        }
        name
    }

    fn as_str(&self) -> &str {
        std::str::from_utf8(&self.bytes[..self.length]).unwrap_or_default()
    }
}
