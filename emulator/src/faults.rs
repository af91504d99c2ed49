//! What can go wrong between a bot and Telegram, brought about on demand.

use serde_json::Value;

use crate::emulator::Emulator;
use crate::fault::Fault;
use crate::people::ActionError;
use crate::world::updates::Id;

/// Faults.
impl Emulator {
    /// Lets something go wrong with calls to come. Of several faults that concern a call, the one that was injected first happens.
    ///
    /// ```no_run
    /// # fn example(emulator: &botwright_emulator::Emulator) {
    /// use botwright_emulator::Fault;
    ///
    /// emulator.inject(Fault::unheard().method("getUpdates").times(3));
    /// # }
    /// ```
    pub fn inject(&self, fault: Fault) {
        self.shared().world().faults.add(fault);
    }

    /// Lets the next `times` calls of a method fail; `*` means any method. Short for [`inject`](Self::inject) of a
    /// [`Fault::refused`] or a [`Fault::too_many`] in other words.
    pub fn fault(
        &self,
        method: &str,
        error_code: u16,
        description: &str,
        retry_after: Option<u32>,
        times: u32,
    ) {
        let fault = Fault::refused(error_code, description).retry_after(retry_after).times(times);
        self.inject(if method == "*" { fault } else { fault.method(method) });
    }

    /// Takes back all faults that have not happened yet. What is held already stays so until it is [released](Self::release).
    pub fn clear_faults(&self) {
        self.shared().world().faults.clear();
    }

    /// How many calls wait for their answers because of a [`Fault::held`].
    pub fn held(&self) -> usize {
        self.shared().world().faults.held
    }

    /// Answers the calls that are held now.
    pub fn release(&self) {
        let mut world = self.shared().world();
        world.faults.releases += 1;
        world.feed.touch();
    }

    /// Takes the network away until [`mend_network`](Self::mend_network): every connection to this server is dropped, new ones
    /// are dropped as soon as they are made, and nothing reaches the webhook.
    pub fn cut_network(&self) {
        self.shared().network.be_gone(true);
        self.shared().world().feed.touch();
    }

    /// Brings the network back.
    pub fn mend_network(&self) {
        self.shared().network.be_gone(false);
        self.shared().world().feed.touch();
    }

    /// Brings the last update of this id once more, as Telegram does when it did not learn that the bot has it: a webhook gets
    /// it although the first may still be running, a poller gets it although it may have confirmed the first. Gives whether
    /// there was such an update, among the last ten thousand records.
    pub fn repeat_update(&self, update_id: i64) -> bool {
        let made = self.updates();
        let Some(made) = made.iter().rev().find(|made| made.update["update_id"] == update_id) else {
            return false;
        };
        let Value::Object(fields) = made.update.clone() else { return false };
        let mut world = self.shared().world();
        let number = world.next_number();
        world.queue_object(Id::Again(update_id), &made.update_kind, fields, format!("again:{number}"));
        true
    }

    /// Numbers the next updates so, in this order; those after them count on from the highest. Two ids may be the same, or
    /// have been given before: `[10, 12, 11]` is an order in which updates may come, `[1]` lets ids start again, as Telegram's do
    /// after a quiet week. A poller gets an update with a lower id than the one before although it may have confirmed that.
    pub fn number_updates(&self, ids: impl IntoIterator<Item = i64>) {
        self.shared().world().updates.choose_ids(ids.into_iter().collect());
    }

    /// Makes an update with exactly these fields, whatever they are: what does not decode, kinds and values of the future. An
    /// `update_id` is added unless one stands there. Gives the id. It comes whether or not the bot has asked for its kind.
    ///
    /// # Errors
    /// If it is not an object.
    pub fn raw_update(&self, update: Value) -> Result<i64, ActionError> {
        let Value::Object(fields) = update else {
            return Err(ActionError::refused(format!("an update is an object, not {update}")));
        };
        let kind = fields.keys().find(|name| *name != "update_id").cloned().unwrap_or_default();
        let queue = match fields.get(&kind).map(|body| &body["chat"]["id"]) {
            Some(Value::Number(chat)) => format!("chat:{chat}"),
            _ => kind.clone(),
        };
        let id = fields.get("update_id").and_then(Value::as_i64).map_or(Id::Next, Id::Given);
        Ok(self.shared().world().queue_object(id, &kind, fields, queue))
    }

    /// How many updates are not confirmed, whether or not the bot has got them.
    pub fn waiting(&self) -> usize {
        self.shared().world().updates.len()
    }

    /// How many updates the bot has got and not confirmed: an answer to its poll has held them, or they are on their way to its
    /// webhook. So many it must keep in its memory.
    pub fn given(&self) -> usize {
        let world = self.shared().world();
        let shown = world.updates.pending().filter(|update| update.is_shown).count();
        shown + world.webhook.sending.len()
    }

    /// Polls as another process with the same token would: the bot's own `getUpdates` ends with 409 "Conflict". Gives what was
    /// waiting, of which nothing is confirmed.
    pub fn poll_elsewhere(&self) -> Vec<Value> {
        let mut world = self.shared().world();
        world.updates.poller += 1;
        world.updates.ended_by_webhook = false;
        world.feed.touch();
        world.updates.pending().take(100).map(|update| update.update.clone()).collect()
    }
}
