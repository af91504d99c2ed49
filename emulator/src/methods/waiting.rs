//! Answers that a fault keeps waiting.

use std::time::Duration;

use crate::shared::Shared;

/// Waits until the emulator's clock has moved on by so much.
pub(super) async fn pass(shared: &Shared, by: Duration) {
    let mut changes = shared.changes();
    let by = u64::try_from(by.as_millis()).unwrap_or(u64::MAX);
    let until = shared.world().clock.milliseconds().saturating_add(by);
    loop {
        changes.borrow_and_update();
        let (now, is_running) = {
            let world = shared.world();
            (world.clock.milliseconds(), world.clock.is_running())
        };
        let Some(left) = until.checked_sub(now).filter(|left| *left > 0) else { return };
        tokio::select! {
            _ = changes.changed() => {}
            () = tokio::time::sleep(Duration::from_millis(left)), if is_running => {}
            () = shared.stopping() => return,
        }
    }
}

/// Waits for the word that lets what is held go.
pub(super) async fn hold(shared: &Shared) {
    let mut changes = shared.changes();
    let held = Held::new(shared);
    loop {
        changes.borrow_and_update();
        if shared.world().faults.releases > held.releases {
            return;
        }
        tokio::select! {
            _ = changes.changed() => {}
            () = shared.stopping() => return,
        }
    }
}

/// A call that is held, while it lives.
struct Held<'a> {
    shared: &'a Shared,
    /// How many releases there were before it.
    releases: u64,
}

impl<'a> Held<'a> {
    fn new(shared: &'a Shared) -> Self {
        let mut world = shared.world();
        world.faults.held += 1;
        let releases = world.faults.releases;
        world.feed.touch();
        drop(world);
        Self { shared, releases }
    }
}

impl Drop for Held<'_> {
    fn drop(&mut self) {
        let mut world = self.shared.world();
        world.faults.held -= 1;
        world.feed.touch();
    }
}
