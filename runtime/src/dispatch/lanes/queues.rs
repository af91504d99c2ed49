//! What waits and what runs: in which order, and how much of it.
//!
//! A task stands in its lane, and with a ticket in the line of each conversation that several lanes share. The first of a lane
//! runs when it is the first in all of its lines. Tickets are drawn when tasks come, so nobody ever waits for somebody who
//! came later, and the one that came first of all can always run.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, VecDeque};
use std::sync::Arc;

use botwright_api::types::Update;
use foldhash::fast::RandomState;

use super::overflow::Overflow;
use super::{Done, LaneKey, Room, Slot, Task};
use crate::handler::Meta;
use crate::metrics::{self, Stopwatch};

/// All lanes that are open.
#[derive(Default)]
pub(super) struct Queues {
    lanes: HashMap<LaneKey, Lane, RandomState>,
    /// The lines of conversations that lanes share: the lane of each ticket.
    lines: HashMap<String, VecDeque<LaneKey>>,
    /// What waits and runs, and the most that ever did.
    pub(super) held: Room,
    pub(super) most: Room,
    /// The bytes of what was put aside, where the storage is in the same memory.
    pub(super) aside: usize,
    /// Those that were turned away, as long as they are told of it.
    pub(super) leaving: usize,
    drawn: u64,
}

#[derive(Default)]
struct Lane {
    waiting: VecDeque<Waiting>,
    held: Room,
    running: Option<Running>,
    /// What is in the storage, because the lane was full, or held up what came behind it.
    overflow: Option<Overflow>,
}

/// A task that waits for its turn.
pub(super) struct Waiting {
    pub(super) task: Task,
    pub(super) since: Stopwatch,
    pub(super) tickets: Vec<String>,
    pub(super) bytes: usize,
    /// Its place among all that came.
    pub(super) number: u64,
    pub(super) meant: Meant,
    /// What keeps it, if Telegram takes it for done.
    pub(super) row: Option<Row>,
}

/// The row of the storage that keeps an update until it is done.
pub(super) struct Row {
    pub(super) key: Box<str>,
    pub(super) bytes: usize,
}

/// For which handler a task is meant.
#[derive(Clone, Copy)]
pub(super) enum Meant {
    /// Nobody has looked yet.
    Unseen,
    For(&'static Meta),
    /// For none.
    Nobody,
}

/// What has its turn.
#[derive(Default)]
struct Running {
    tickets: Vec<String>,
    room: Room,
    slot: Option<Arc<Slot>>,
    number: u64,
    /// The update, if it is one, as long as it is not over.
    update: Option<Arc<Update>>,
    row: Option<Row>,
}

/// The updates that were taken out of a lane.
#[derive(Default)]
pub(super) struct Drained {
    pub(super) waiting: Vec<Waiting>,
    /// The lanes that may begin now.
    pub(super) followers: Vec<LaneKey>,
}

/// A task whose turn has come.
pub(super) struct Started {
    pub(super) task: Task,
    pub(super) since: Stopwatch,
    pub(super) slot: Option<Arc<Slot>>,
}

impl Lane {
    /// Whether nothing runs or waits, here or in the storage.
    fn is_free(&self) -> bool {
        self.running.is_none() && self.waiting.is_empty() && self.overflow.is_none()
    }

    /// Gives a task its turn.
    fn start(&mut self, waiting: Waiting, slot: impl FnOnce() -> Option<Arc<Slot>>) -> Next {
        let slot = matches!(waiting.task, Task::Update(..)).then(slot).flatten();
        let room = Room { tasks: 1, bytes: waiting.bytes };
        let update = waiting.update().cloned();
        let Waiting { task, since, tickets, number, row, .. } = waiting;
        self.running = Some(Running { tickets, room, slot: slot.clone(), number, update, row });
        Next::Run(Started { task, since, slot })
    }
}

impl Waiting {
    /// A task that came just now.
    pub(super) fn new(task: Task, tickets: Vec<String>, bytes: usize) -> Self {
        let (since, meant) = (Stopwatch::start(), Meant::Unseen);
        Self { task, since, tickets, bytes, number: 0, meant, row: None }
    }

    /// The update, if it is one.
    pub(super) fn update(&self) -> Option<&Arc<Update>> {
        if let Task::Update(update, _) = &self.task { Some(update) } else { None }
    }
}

/// What a lane's worker does next.
pub(super) enum Next {
    Run(Started),
    /// Removes the row of the update that is over.
    Remove(Row),
    /// Brings back what is in the storage.
    Refill,
    /// Nothing: the lane is closed, or another one's worker will open it.
    Leave,
}

impl Queues {
    /// Whether nothing waits, runs or leaves.
    pub(super) fn are_empty(&self) -> bool {
        self.lanes.is_empty() && self.leaving == 0
    }

    /// What is in a lane.
    pub(super) fn held_by(&self, key: LaneKey) -> Room {
        self.lanes.get(&key).map_or(Room::default(), |lane| lane.held)
    }

    /// Puts a task behind those of its lane. Its worker has to be told if it can run now.
    pub(super) fn add(
        &mut self,
        key: LaneKey,
        mut waiting: Waiting,
        slot: impl FnOnce() -> Option<Arc<Slot>>,
    ) -> Next {
        self.drawn += 1;
        waiting.number = self.drawn;
        for ticket in &waiting.tickets {
            self.lines.entry(ticket.clone()).or_default().push_back(key);
        }
        let room = Room { tasks: 1, bytes: waiting.bytes };
        self.held = self.held + room;
        self.most = self.most.max(self.held);
        let lane = self.lanes.entry(key).or_default();
        lane.held = lane.held + room;
        metrics::lane_depth(lane.held.tasks);
        let next = if lane.is_free() && waiting.tickets.is_empty() {
            // Without a place among those that wait, which most lanes never need.
            lane.start(waiting, slot)
        } else {
            lane.waiting.push_back(waiting);
            self.start(key, slot)
        };
        metrics::lanes(self.lanes.len(), self.held.tasks, self.held.bytes);
        next
    }

    /// The next task of a lane, if its turn has come.
    fn start(&mut self, key: LaneKey, slot: impl FnOnce() -> Option<Arc<Slot>>) -> Next {
        let Entry::Occupied(mut entry) = self.lanes.entry(key) else { return Next::Leave };
        let lane = entry.get_mut();
        if lane.running.is_some() {
            return Next::Leave;
        }
        let Some(first) = lane.waiting.front() else {
            if let Some(overflow) = &mut lane.overflow {
                overflow.is_ahead = true;
                lane.running = Some(Running::default());
                return Next::Refill;
            }
            entry.remove();
            return Next::Leave;
        };
        let lines = &self.lines;
        let is_first = |ticket: &String| lines.get(ticket).and_then(VecDeque::front) == Some(&key);
        if !first.tickets.iter().all(is_first) {
            return Next::Leave;
        }
        let Some(waiting) = lane.waiting.pop_front() else { return Next::Leave };
        lane.start(waiting, slot)
    }

    /// What ran in a lane is over: what its worker does next, and the lanes that waited for it. The row of one that is done is removed
    /// before anything else; that of one that is not stays.
    pub(super) fn finish(
        &mut self,
        key: LaneKey,
        done: bool,
        slot: impl Fn(LaneKey) -> Option<Arc<Slot>>,
    ) -> (Next, Vec<(LaneKey, Next)>) {
        let Some(lane) = self.lanes.get_mut(&key) else { return (Next::Leave, Vec::new()) };
        let Some(mut running) = lane.running.take() else { return (Next::Leave, Vec::new()) };
        if let Some(row) = running.row.take().filter(|_| done) {
            // Nobody keeps it any more.
            running.update = None;
            lane.running = Some(running);
            return (Next::Remove(row), Vec::new());
        }
        lane.held = lane.held - running.room;
        self.held = self.held - running.room;
        let followers: Vec<LaneKey> =
            running.tickets.iter().filter_map(|ticket| self.leave_line(ticket, key, 0)).collect();
        let own = self.start(key, || slot(key));
        let others = self.start_all(followers, slot);
        metrics::lanes(self.lanes.len(), self.held.tasks, self.held.bytes);
        (own, others)
    }

    /// Those of some lanes whose turn has come.
    pub(super) fn start_all(
        &mut self,
        keys: Vec<LaneKey>,
        slot: impl Fn(LaneKey) -> Option<Arc<Slot>>,
    ) -> Vec<(LaneKey, Next)> {
        let started = keys.into_iter().map(|key| (key, self.start(key, || slot(key))));
        started.filter(|(_, next)| !matches!(next, Next::Leave)).collect()
    }

    /// Gives a ticket back, the lane's so-and-so-many-th in this line; who is the first of the line then.
    fn leave_line(&mut self, ticket: &str, key: LaneKey, number: usize) -> Option<LaneKey> {
        let line = self.lines.get_mut(ticket)?;
        // Those of one lane are in the lane's order.
        let (place, _) = line.iter().enumerate().filter(|(_, other)| **other == key).nth(number)?;
        line.remove(place);
        let first = line.front().copied();
        if first.is_none() {
            self.lines.remove(ticket);
        }
        first
    }

    /// The slot of what runs in a lane, if it is an update.
    pub(super) fn slot(&self, key: LaneKey) -> Option<Arc<Slot>> {
        self.lanes.get(&key)?.running.as_ref()?.slot.clone()
    }

    /// The first update of a lane that nobody has looked at.
    pub(super) fn unseen(&self, key: LaneKey) -> Option<&Waiting> {
        let unseen = |waiting: &&Waiting| {
            matches!(waiting.meant, Meant::Unseen) && matches!(waiting.task, Task::Update(..))
        };
        self.lanes.get(&key)?.waiting.iter().find(unseen)
    }

    /// Says for which handler an update is meant that waits.
    pub(super) fn seen(&mut self, key: LaneKey, number: u64, meant: Option<&'static Meta>) {
        let lane = self.lanes.get_mut(&key);
        if let Some(waiting) =
            lane.and_then(|lane| lane.waiting.iter_mut().find(|waiting| waiting.number == number))
        {
            waiting.meant = meant.map_or(Meant::Nobody, Meant::For);
        }
    }

    /// The numbers of those before this one that are meant for the same handler.
    pub(super) fn before(&self, key: LaneKey, number: u64, meant: &Meta) -> Vec<u64> {
        let waiting = self.lanes.get(&key).into_iter().flat_map(|lane| &lane.waiting);
        let before = waiting.take_while(|waiting| waiting.number != number);
        let same = |waiting: &&Waiting| matches!(waiting.meant, Meant::For(other) if other.is(meant));
        before.filter(same).map(|waiting| waiting.number).collect()
    }

    /// Takes a task out of its lane before its turn; it still counts until [`Queues::left`].
    /// The lanes that come first in a line by that are those which may begin now.
    pub(super) fn remove(&mut self, key: LaneKey, number: u64) -> Option<(Waiting, Vec<LaneKey>)> {
        let lane = self.lanes.get_mut(&key)?;
        let place = lane.waiting.iter().position(|waiting| waiting.number == number)?;
        let waiting = lane.waiting.remove(place)?;
        lane.held = lane.held - Room { tasks: 1, bytes: waiting.bytes };
        let before = |ticket: &String| {
            lane.waiting.iter().take(place).filter(|other| other.tickets.contains(ticket)).count()
        };
        let running =
            |ticket: &String| lane.running.as_ref().is_some_and(|running| running.tickets.contains(ticket));
        let places: Vec<usize> =
            waiting.tickets.iter().map(|ticket| before(ticket) + usize::from(running(ticket))).collect();
        let left = waiting.tickets.iter().zip(places);
        let followers = left.filter_map(|(ticket, place)| self.leave_line(ticket, key, place)).collect();
        self.leaving += 1;
        Some((waiting, followers))
    }

    /// Takes all updates out of a lane that wait in it and that no row keeps, as [`Queues::remove`] does.
    pub(super) fn drain(&mut self, key: LaneKey) -> Drained {
        let Some(lane) = self.lanes.get(&key) else { return Drained::default() };
        let unkept =
            lane.waiting.iter().filter(|waiting| waiting.update().is_some() && waiting.row.is_none());
        let numbers: Vec<u64> = unkept.map(|waiting| waiting.number).collect();
        let mut drained = Drained::default();
        for (waiting, followers) in numbers.into_iter().filter_map(|number| self.remove(key, number)) {
            drained.waiting.push(waiting);
            drained.followers.extend(followers);
        }
        drained
    }

    /// The updates of a lane that no row keeps, with their numbers, in their order.
    pub(super) fn unkept(&self, key: LaneKey) -> Vec<(u64, Arc<Update>)> {
        let Some(lane) = self.lanes.get(&key) else { return Vec::new() };
        let running = lane.running.iter().filter(|running| running.row.is_none());
        let running = running.filter_map(|running| Some((running.number, running.update.as_ref()?)));
        let waiting = lane.waiting.iter().filter(|waiting| waiting.row.is_none());
        let waiting = waiting.filter_map(|waiting| Some((waiting.number, waiting.update()?)));
        running.chain(waiting).map(|(number, update)| (number, Arc::clone(update))).collect()
    }

    /// Whether an update runs or waits in a lane.
    pub(super) fn holds(&self, key: LaneKey, id: i64) -> bool {
        self.lanes.get(&key).is_some_and(|lane| {
            let running = lane.running.iter().filter_map(|running| running.update.as_ref());
            running
                .chain(lane.waiting.iter().filter_map(Waiting::update))
                .any(|update| update.update_id == id)
        })
    }

    /// Notes the row that keeps an update from now on; who is to be told of it, if it has not begun. The row is given back if the
    /// update is not in the lane any more.
    pub(super) fn keep(&mut self, key: LaneKey, number: u64, row: Row) -> Result<Option<Done>, Row> {
        let Some(lane) = self.lanes.get_mut(&key) else { return Err(row) };
        let here = |running: &&mut Running| running.number == number && running.update.is_some();
        if let Some(running) = lane.running.as_mut().filter(here) {
            running.row = Some(row);
            return Ok(None);
        }
        let Some(waiting) = lane.waiting.iter_mut().find(|waiting| waiting.number == number) else {
            return Err(row);
        };
        waiting.row = Some(row);
        Ok(match &mut waiting.task {
            Task::Update(_, done) => Some(std::mem::replace(done, Box::new(|| ()))),
            Task::Due(_) => None,
        })
    }

    /// A task that was taken out has been dealt with.
    pub(super) fn left(&mut self, bytes: usize) {
        self.leaving -= 1;
        self.held = self.held - Room { tasks: 1, bytes };
    }

    /// Whether what comes to a lane has to follow what is in the storage.
    pub(super) fn is_behind(&self, key: LaneKey) -> bool {
        self.lanes.get(&key).and_then(|lane| lane.overflow.as_ref()).is_some_and(|overflow| overflow.is_ahead)
    }

    /// Whether each lane that has anything in the storage has brought some of it back.
    pub(super) fn are_back(&self) -> bool {
        self.lanes.values().filter_map(|lane| lane.overflow.as_ref()).all(|overflow| overflow.is_back)
    }

    /// What is in the storage of a lane.
    pub(super) fn overflow(&mut self, key: LaneKey) -> Option<&mut Overflow> {
        self.lanes.get_mut(&key)?.overflow.as_mut()
    }

    /// The same, from now on if there was nothing.
    pub(super) fn overflowing(&mut self, key: LaneKey) -> &mut Overflow {
        self.lanes.entry(key).or_default().overflow.get_or_insert_default()
    }

    /// Nothing of the lane is in the storage any more.
    pub(super) fn dry(&mut self, key: LaneKey) -> Option<Overflow> {
        self.lanes.get_mut(&key)?.overflow.take()
    }

    /// Begins with what is in the storage of a lane in which nothing is.
    pub(super) fn wake(&mut self, key: LaneKey) -> Next {
        self.start(key, || None)
    }
}
