//! Who waits, and who is next: of the chats whose own budget is free, the call that matters most, then the oldest.
//!
//! A chat with waiting calls stands in one of two places: among those that could go now, by what its first call is worth, or
//! among those whose time has not come, by that time. So to find the next costs the same with ten chats and with a million.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::time::Duration;

use tokio::sync::oneshot;

use super::budget::{Pace, Reserve, Window};
use super::place::{Edited, Place};
use super::time::Moment;
use super::{Limits, Outcome, Priority};

/// How many chats are known before those at rest are looked for.
const FEW: usize = 256;

/// One call, as far as its turn goes.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) place: Place,
    pub(super) priority: Priority,
    pub(super) paid: bool,
    pub(super) messages: u32,
    pub(super) edited: Option<Edited>,
}

/// What becomes of a call that waits.
pub(super) enum Turn {
    /// It goes, and these want its answer too.
    Go(Vec<Follower>),
    /// A later edit of the same message goes in its place.
    Overtaken(oneshot::Receiver<Outcome>),
}

/// Somebody whose edit was overtaken, and who waits for the answer of the later one.
pub(super) type Follower = oneshot::Sender<Outcome>;

/// A call that waits.
struct Waiting {
    turn: oneshot::Sender<Turn>,
    entry: Entry,
    followers: Vec<Follower>,
}

/// Where a chat with waiting calls stands.
#[derive(Clone, Copy)]
enum Spot {
    Ready(Rank),
    Timed(Moment),
}

/// How a chat compares to others: by what its first call is worth, and how old it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    paid: bool,
    priority: Priority,
    age: i64,
}

/// What is known of a chat.
#[derive(Default)]
struct Line {
    pace: Pace,
    minute: Option<Box<Window>>,
    paused: Moment,
    waiting: BTreeMap<(Priority, i64), Waiting>,
    spot: Option<Spot>,
}

/// All budgets, and all that waits.
pub(super) struct Queue {
    limits: Limits,
    lines: HashMap<Place, Line>,
    /// When chats at rest are looked for next, in chats.
    crowd: usize,
    ready: BTreeSet<(Rank, Place)>,
    timed: BTreeSet<(Moment, Place)>,
    second: Option<Window>,
    paid_second: Option<Window>,
    /// Until when calls of each priority, and those below, are held back.
    paused: [Moment; Priority::ALL.len()],
    /// Who was refused for its pace last, and until when.
    refused: Option<(Place, Moment)>,
    waiting: [usize; Priority::ALL.len()],
    youngest: i64,
    oldest: i64,
}

impl Queue {
    pub(super) fn new(limits: Limits) -> Self {
        let window = |most: Option<u32>| most.map(|most| Window::new(most, Duration::from_secs(1)));
        Self {
            limits,
            lines: HashMap::new(),
            crowd: FEW,
            ready: BTreeSet::new(),
            timed: BTreeSet::new(),
            second: window(limits.per_second),
            paid_second: window(limits.paid_per_second),
            paused: [Moment::default(); Priority::ALL.len()],
            refused: None,
            waiting: [0; Priority::ALL.len()],
            youngest: 0,
            oldest: 0,
        }
    }

    /// Lets a call go now if all budgets are free and nobody waits who comes before it.
    pub(super) fn admit(&mut self, entry: &Entry, now: Moment) -> bool {
        let rank = Rank { paid: entry.paid, priority: entry.priority, age: i64::MAX };
        let first = self.ready.range((Rank::first(entry.paid), Place::FIRST)..).next();
        if first.is_some_and(|(first, _)| first.paid == rank.paid && *first < rank)
            || self.shared_free_at(entry) > now
        {
            return false;
        }
        let (limits, reserve) = (self.limits, entry.priority.reserve());
        if let Some(line) = self.lines.get(&entry.place) {
            let waits = line.waiting.keys().next().is_some_and(|(first, _)| *first <= entry.priority);
            if waits || line.free_at(&limits, entry.messages, reserve) > now {
                return false;
            }
        }
        self.take(entry, now);
        true
    }

    /// Puts a call behind those of its worth, or, if it was there before, before them.
    pub(super) fn wait(
        &mut self,
        entry: Entry,
        again: bool,
        followers: Vec<Follower>,
        now: Moment,
    ) -> oneshot::Receiver<Turn> {
        let (turn, coming) = oneshot::channel();
        let mut waiting = Waiting { turn, entry, followers };
        let line = self.lines.entry(entry.place).or_default();
        // One that was refused is older than whatever waits: it follows, and does not overtake.
        let overtaken = (self.limits.coalesce && !again).then(|| line.same_edit(&entry)).flatten();
        if let Some(old) = overtaken.and_then(|key| line.waiting.get_mut(&key)) {
            // It goes at the turn of the one that it overtakes.
            waiting.entry.priority = old.entry.priority;
            let old = std::mem::replace(old, waiting);
            let (answer, later) = oneshot::channel();
            // Whoever does not wait any more needs no answer either.
            let told = old.turn.send(Turn::Overtaken(later)).is_ok().then_some(answer);
            if let Some(waiting) = overtaken.and_then(|key| line.waiting.get_mut(&key)) {
                waiting.followers.extend(old.followers.into_iter().chain(told));
            }
            return coming;
        }
        let age = if again { &mut self.oldest } else { &mut self.youngest };
        *age += if again { -1 } else { 1 };
        line.waiting.insert((entry.priority, *age), waiting);
        self.waiting[entry.priority as usize] += 1;
        self.stand(entry.place, now);
        coming
    }

    /// Lets everybody go whose turn it is; when to look again, unless nobody waits.
    pub(super) fn release(&mut self, now: Moment) -> Option<Moment> {
        while let Some((moment, place)) = self.timed.first().copied().filter(|(moment, _)| *moment <= now) {
            self.timed.remove(&(moment, place));
            if let Some(line) = self.lines.get_mut(&place) {
                line.spot = None;
            }
            self.stand(place, now);
        }
        let free = self.release_ready(false, now);
        let paid = self.release_ready(true, now);
        let timed = self.timed.first().map(|(moment, _)| *moment);
        [free, paid, timed].into_iter().flatten().min()
    }

    /// Those whose budget is the free or the paid one; when the first of them that has to wait can go.
    fn release_ready(&mut self, paid: bool, now: Moment) -> Option<Moment> {
        loop {
            let (rank, place) = *self.ready.range((Rank::first(paid), Place::FIRST)..).next()?;
            let line = self.lines.get_mut(&place).filter(|_| rank.paid == paid)?;
            let first = line.waiting.get(&(rank.priority, rank.age))?;
            if first.turn.is_closed() {
                let gone = line.waiting.remove(&(rank.priority, rank.age));
                self.waiting[rank.priority as usize] -= 1;
                for follower in gone.into_iter().flat_map(|gone| gone.followers) {
                    // Nobody need listen.
                    let _ = follower.send(Outcome::Again);
                }
                self.stand(place, now);
                continue;
            }
            let entry = first.entry;
            let free = self.shared_free_at(&entry);
            if free > now {
                return Some(free);
            }
            let next =
                self.lines.get_mut(&place).and_then(|line| line.waiting.remove(&(rank.priority, rank.age)));
            self.waiting[rank.priority as usize] -= 1;
            if let Some(next) = next
                && next.turn.send(Turn::Go(next.followers)).is_ok()
            {
                self.take(&entry, now);
            }
            self.stand(place, now);
        }
    }

    /// A call to this chat was refused for its pace: the chat waits. If another one has been refused just before, or if it is a
    /// broadcast's, which sends to each chat once, it cannot be the chat's fault: all calls that matter no more wait.
    pub(super) fn pause(&mut self, place: Place, priority: Priority, until: Moment, now: Moment) {
        let elsewhere = self.refused.is_some_and(|(other, until)| other != place && until > now);
        if elsewhere || priority == Priority::Broadcast {
            for paused in &mut self.paused[priority as usize..] {
                *paused = until.max(*paused);
            }
        }
        self.refused = Some((place, until));
        let line = self.lines.entry(place).or_default();
        line.paused = until.max(line.paused);
        self.stand(place, now);
    }

    /// How many calls of a priority wait.
    pub(super) fn waiting(&self, priority: Priority) -> usize {
        self.waiting[priority as usize]
    }

    /// Everybody of a priority who waits is sent away.
    pub(super) fn send_away(&mut self, priority: Priority, now: Moment) {
        let places: Vec<Place> = self.lines.keys().copied().collect();
        for place in places {
            if let Some(line) = self.lines.get_mut(&place) {
                line.waiting.retain(|(waits, _), _| *waits != priority);
            }
            self.stand(place, now);
        }
        self.waiting[priority as usize] = 0;
    }

    /// Everybody who waits is sent away.
    pub(super) fn clear(&mut self) {
        for line in self.lines.values_mut() {
            line.waiting.clear();
            line.spot = None;
        }
        self.ready.clear();
        self.timed.clear();
        self.waiting = [0; Priority::ALL.len()];
    }

    /// How many chats are known.
    #[cfg(test)]
    pub(super) fn known(&self) -> usize {
        self.lines.len()
    }

    /// The moment from which the budgets that all chats share are free.
    fn shared_free_at(&self, entry: &Entry) -> Moment {
        let second = if entry.paid { &self.paid_second } else { &self.second };
        let free = second.as_ref().map(|second| second.free_at(entry.messages, entry.priority.reserve()));
        self.paused[entry.priority as usize].max(free.unwrap_or_default())
    }

    fn take(&mut self, entry: &Entry, now: Moment) {
        let second = if entry.paid { &mut self.paid_second } else { &mut self.second };
        if let Some(second) = second {
            second.take(entry.messages, now);
        }
        let limits = self.limits;
        if limits.per_chat.is_none() && limits.per_group_minute.is_none() {
            return;
        }
        if self.lines.len() >= self.crowd && !self.lines.contains_key(&entry.place) {
            self.lines.retain(|_, line| !line.is_rested(now));
            self.crowd = FEW.max(2 * self.lines.len());
        }
        let line = self.lines.entry(entry.place).or_default();
        if let Some(tempo) = limits.per_chat {
            line.pace.take(tempo, entry.messages, now);
        }
        if let Some(most) = limits.per_group_minute.filter(|_| entry.place.is_shared()) {
            let minute = || Box::new(Window::new(most, Duration::from_mins(1)));
            line.minute.get_or_insert_with(minute).take(entry.messages, now);
        }
    }

    /// Finds a chat its place among the others anew; one that is at rest is forgotten sooner or later.
    fn stand(&mut self, place: Place, now: Moment) {
        let Some(line) = self.lines.get_mut(&place) else { return };
        match line.spot.take() {
            Some(Spot::Ready(rank)) => drop(self.ready.remove(&(rank, place))),
            Some(Spot::Timed(moment)) => drop(self.timed.remove(&(moment, place))),
            None => {}
        }
        let Some((&(priority, age), first)) = line.waiting.first_key_value() else { return };
        let free = line.free_at(&self.limits, first.entry.messages, priority.reserve());
        if free > now {
            line.spot = Some(Spot::Timed(free));
            self.timed.insert((free, place));
        } else {
            let rank = Rank { paid: first.entry.paid, priority, age };
            line.spot = Some(Spot::Ready(rank));
            self.ready.insert((rank, place));
        }
    }
}

impl Rank {
    /// The first of those whose budget is the free or the paid one.
    fn first(paid: bool) -> Self {
        Self { paid, priority: Priority::Answer, age: i64::MIN }
    }
}

impl Line {
    /// The moment from which the chat's own budgets are free.
    fn free_at(&self, limits: &Limits, messages: u32, reserve: Reserve) -> Moment {
        let pace = limits.per_chat.map(|tempo| self.pace.free_at(tempo, messages));
        let minute = self.minute.as_ref().map(|minute| minute.free_at(messages, reserve));
        self.paused.max(pace.unwrap_or_default()).max(minute.unwrap_or_default())
    }

    fn is_rested(&self, now: Moment) -> bool {
        self.waiting.is_empty()
            && self.paused <= now
            && self.pace.is_rested(now)
            && self.minute.as_ref().is_none_or(|minute| minute.is_rested(now))
    }

    /// An edit that waits and that this one makes superfluous.
    fn same_edit(&self, entry: &Entry) -> Option<(Priority, i64)> {
        let edited = entry.edited?;
        self.waiting.iter().find(|(_, waiting)| waiting.entry.edited == Some(edited)).map(|(key, _)| *key)
    }
}
