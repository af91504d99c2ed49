//! One call from its arrival to its answer: found, checked, carried out, recorded.

use std::sync::Arc;
use std::time::Instant;

use botwright_api::schema::{self, schema};
use serde_json::{Map, Value, json};

use super::{Outcome, Run, find, limits, official, waiting};
use crate::delivery::polling;
use crate::fault::Effect;
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::shared::Shared;
use crate::world::World;
use crate::world::event::Event;
use crate::world::log::CallRecord;

/// A call that was carried out, and how its answer is to travel.
pub(crate) struct Called {
    pub(crate) outcome: Outcome,
    pub(crate) delivery: Delivery,
}

/// How an answer travels.
pub(crate) enum Delivery {
    Whole,
    /// Half of it, and the connection is dropped.
    Half,
    /// The connection is dropped.
    Nothing,
    /// Somebody else answers in its place: a status and a text.
    Page(u16, String),
}

/// The envelope of an outcome.
pub(crate) fn envelope(outcome: &Outcome) -> Value {
    match outcome {
        Ok(answer) => answer.envelope(),
        Err(failure) => failure.envelope(),
    }
}

/// Carries out a call, whatever it is, and records it.
pub(crate) async fn call(shared: &Arc<Shared>, name: &str, arguments: Arguments) -> Called {
    let named = if name.is_empty() { arguments.text("method").unwrap_or_default() } else { name };
    let facts = schema().method_named(official(named));
    let name = facts.map_or(named, |facts| facts.name.as_str()).to_owned();
    let started = Instant::now();
    let fault = facts.and_then(|_| fault(&mut shared.world(), &name, &arguments));
    // A call that waits for updates is no reason to wait for the bot.
    let _running = (name != "getUpdates").then(|| Running::new(shared, &name));
    let outcome = match &fault {
        Some(Effect::Refused(failure)) => Err(failure.clone()),
        Some(Effect::Page(status, _)) => Err(Failure::new(*status, "not from Telegram")),
        Some(Effect::Unheard) => Err(Failure::new(0, "the connection was dropped")),
        Some(Effect::Unanswered | Effect::CutShort | Effect::Slow(_) | Effect::Held) | None => {
            carry_out(shared, &name, facts, &arguments).await
        }
    };
    match fault {
        Some(Effect::Slow(by)) => waiting::pass(shared, by).await,
        Some(Effect::Held) => waiting::hold(shared).await,
        _ => {}
    }
    let mut world = shared.world();
    let record = CallRecord {
        sequence: 0,
        milliseconds: world.clock.milliseconds(),
        method: name.clone(),
        arguments: shown(&arguments, facts),
        answer: envelope(&outcome),
        duration: started.elapsed(),
        fault: fault.as_ref().map(Effect::name),
        times: 1,
    };
    let record = world.log.call(record);
    world.emit(Event::Log { record });
    drop(world);
    let delivery = match fault {
        Some(Effect::Page(status, body)) => Delivery::Page(status, body),
        Some(Effect::Unheard | Effect::Unanswered) => Delivery::Nothing,
        Some(Effect::CutShort) => Delivery::Half,
        Some(Effect::Refused(_) | Effect::Slow(_) | Effect::Held) | None => Delivery::Whole,
    };
    Called { outcome, delivery }
}

/// What goes wrong with this call.
fn fault(world: &mut World, name: &str, arguments: &Arguments) -> Option<Effect> {
    let chat = arguments.text("chat_id").and_then(|text| world.find_chat(text));
    world.faults.take(name, chat)
}

async fn carry_out(
    shared: &Arc<Shared>,
    name: &str,
    facts: Option<&schema::Method>,
    arguments: &Arguments,
) -> Outcome {
    let Some(facts) = facts else {
        return Err(Failure::new(404, "Not Found: method not found"));
    };
    let Some(method) = find(name) else {
        let words = format!("Not Implemented: the offline Telegram does not simulate {name} yet");
        return Err(Failure::new(501, words));
    };
    match method.run {
        Run::Poll => polling::get_updates(shared, arguments).await,
        Run::Now(run) => {
            limits::check(facts, arguments)?;
            run(&mut shared.world(), arguments)
        }
    }
}

/// Counts a call among the running ones while it lives.
struct Running<'a> {
    shared: &'a Shared,
    name: &'a str,
}

impl<'a> Running<'a> {
    fn new(shared: &'a Shared, name: &'a str) -> Self {
        shared.world().running.push(name.to_owned());
        Self { shared, name }
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let mut world = self.shared.world();
        if let Some(index) = world.running.iter().position(|running| running == self.name) {
            world.running.remove(index);
        }
        world.feed.touch();
    }
}

/// The arguments as the log shows them: decoded by their type, files by name and size.
fn shown(arguments: &Arguments, facts: Option<&schema::Method>) -> Value {
    let is_text = |name: &str| {
        let param = facts.and_then(|facts| facts.params.iter().find(|param| param.name == name));
        param.is_some_and(|param| param.kind == "String")
    };
    let texts = arguments.texts().map(|(name, text)| {
        let decoded = if is_text(name) { None } else { serde_json::from_str(text).ok() };
        (name.to_owned(), decoded.unwrap_or_else(|| text.into()))
    });
    let mut object: Map<String, Value> = texts.collect();
    for (name, upload) in arguments.files() {
        object.insert(name.to_owned(), json!({"file_name": upload.name, "size": upload.bytes.len()}));
    }
    Value::Object(object)
}
