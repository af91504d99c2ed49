//! Two budgets of messages: a pace, and a most for any stretch of time.

use std::collections::VecDeque;
use std::time::Duration;

use super::time::Moment;

/// A pace with a small burst (GCRA): all that it remembers is when the burst will be whole again.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pace {
    whole: Moment,
}

/// How fast a pace goes.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Tempo {
    pub(super) interval: Duration,
    /// How many may come at once after a rest, at least 1.
    pub(super) burst: u32,
}

impl Pace {
    /// The moment from which so many messages may go.
    pub(super) fn free_at(self, tempo: Tempo, messages: u32) -> Moment {
        let messages = messages.min(tempo.burst);
        self.whole.before(tempo.interval * (tempo.burst - messages))
    }

    /// So many messages go now.
    pub(super) fn take(&mut self, tempo: Tempo, messages: u32, now: Moment) {
        self.whole = self.whole.max(now).after(tempo.interval * messages);
    }

    /// Whether it is as if nothing had ever been sent.
    pub(super) fn is_rested(self, now: Moment) -> bool {
        self.whole <= now
    }
}

/// A most for any stretch of time of one length: it knows the moments of the last messages, so that no stretch has more, and
/// none has to have less.
#[derive(Clone, Debug)]
pub(super) struct Window {
    length: Duration,
    most: usize,
    taken: VecDeque<Moment>,
}

impl Window {
    pub(super) fn new(most: u32, length: Duration) -> Self {
        Self { length, most: usize::try_from(most).unwrap_or(usize::MAX).max(1), taken: VecDeque::new() }
    }

    /// The moment from which so many messages may go, if a part of it is kept for others.
    pub(super) fn free_at(&self, messages: u32, reserve: Reserve) -> Moment {
        let most = reserve.leaves(self.most);
        let messages = usize::try_from(messages).unwrap_or(most).min(most);
        match (self.taken.len() + messages).checked_sub(most + 1) {
            // When this one is as old as the window is long, there is room.
            Some(last) => self.taken[last].after(self.length),
            None => Moment::default(),
        }
    }

    /// So many messages go now.
    pub(super) fn take(&mut self, messages: u32, now: Moment) {
        self.forget(now);
        let messages = usize::try_from(messages).unwrap_or(self.most).min(self.most);
        self.taken.extend(std::iter::repeat_n(now, messages));
        let surplus = self.taken.len().saturating_sub(self.most);
        self.taken.drain(..surplus);
    }

    /// Whether it is as if nothing had ever been sent.
    pub(super) fn is_rested(&self, now: Moment) -> bool {
        self.taken.back().is_none_or(|last| last.after(self.length) <= now)
    }

    fn forget(&mut self, now: Moment) {
        while self.taken.front().is_some_and(|first| first.after(self.length) <= now) {
            self.taken.pop_front();
        }
    }
}

/// What of a budget is kept for calls that matter more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reserve {
    /// Nothing.
    Nothing,
    /// A sixth of it, and of a small one still one message.
    Sixth,
}

impl Reserve {
    fn leaves(self, most: usize) -> usize {
        match self {
            Self::Nothing => most,
            Self::Sixth => (most - most.div_ceil(6)).max(1),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(
        clippy::unchecked_time_subtraction,
        reason = "in a test, a moment that is later is an assertion that fails"
    )]

    use super::*;

    const SECOND: Duration = Duration::from_secs(1);

    /// The moments at which messages go that all want to go at once.
    fn greedy(mut free_at: impl FnMut(Moment) -> Moment, count: usize) -> Vec<Duration> {
        let mut now = Moment::default();
        (0..count)
            .map(|_| {
                now = free_at(now).max(now);
                now.since(Moment::default())
            })
            .collect()
    }

    #[test]
    fn a_pace_goes_on_after_its_burst() {
        let tempo = Tempo { interval: SECOND, burst: 3 };
        let mut pace = Pace::default();
        let sent = greedy(
            |now| {
                let free = pace.free_at(tempo, 1).max(now);
                pace.take(tempo, 1, free);
                free
            },
            6,
        );
        assert_eq!(sent, [0, 0, 0, 1, 2, 3].map(Duration::from_secs));
        assert!(!pace.is_rested(Moment::default().after(5 * SECOND)));
        assert!(pace.is_rested(Moment::default().after(6 * SECOND)));
    }

    #[test]
    fn no_stretch_of_a_window_has_more_and_none_less() {
        let mut window = Window::new(20, 60 * SECOND);
        let sent = greedy(
            |now| {
                let free = window.free_at(1, Reserve::Nothing).max(now).after(SECOND);
                window.take(1, free);
                free
            },
            100,
        );
        for first in 0..sent.len() {
            let within = sent[first..].iter().filter(|moment| **moment - sent[first] < 60 * SECOND).count();
            assert!(within <= 20, "{within} within a minute");
        }
        assert_eq!(sent[19], 20 * SECOND);
        assert_eq!(sent[20] - sent[0], 61 * SECOND, "the minute, and the second that each takes here");
        assert!(!window.is_rested(Moment::default().after(sent[99])));
        assert!(window.is_rested(Moment::default().after(sent[99] + 60 * SECOND)));
    }

    #[test]
    fn an_album_takes_as_much_as_its_parts_and_never_more_than_there_is() {
        let mut window = Window::new(4, SECOND);
        window.take(3, Moment::default());
        assert_eq!(window.free_at(1, Reserve::Nothing), Moment::default());
        assert_eq!(window.free_at(2, Reserve::Nothing), Moment::default().after(SECOND));
        assert_eq!(window.free_at(10, Reserve::Nothing), Moment::default().after(SECOND));
        let tempo = Tempo { interval: SECOND, burst: 3 };
        let mut pace = Pace::default();
        pace.take(tempo, 10, Moment::default());
        assert_eq!(pace.free_at(tempo, 10), Moment::default().after(10 * SECOND));
    }

    #[test]
    fn a_reserve_is_kept() {
        let mut window = Window::new(30, SECOND);
        window.take(25, Moment::default());
        assert_eq!(window.free_at(1, Reserve::Sixth), Moment::default().after(SECOND));
        assert_eq!(window.free_at(1, Reserve::Nothing), Moment::default());
        assert_eq!(Window::new(1, SECOND).free_at(1, Reserve::Sixth), Moment::default(), "never all of it");
    }
}
