//! One call from its arrival to its answer: found, checked, carried out, recorded.

use std::sync::Arc;
use std::time::Instant;

use botwright_api::schema::{self, schema};
use serde_json::{Map, Value, json};

use super::{Outcome, Run, find, limits, official};
use crate::delivery::polling;
use crate::http::arguments::Arguments;
use crate::http::failure::Failure;
use crate::shared::Shared;
use crate::world::event::Event;
use crate::world::log::CallRecord;

/// Carries out a call, whatever it is, and records it.
pub(crate) async fn call(shared: &Arc<Shared>, name: &str, arguments: Arguments) -> Outcome {
    let named = if name.is_empty() { arguments.text("method").unwrap_or_default() } else { name };
    let facts = schema().method_named(official(named));
    let name = facts.map_or(named, |facts| facts.name.as_str()).to_owned();
    let started = Instant::now();
    let outcome = carry_out(shared, &name, facts, &arguments).await;
    let answer = match &outcome {
        Ok(answer) => answer.envelope(),
        Err(failure) => failure.envelope(),
    };
    let mut world = shared.world();
    let record = CallRecord {
        sequence: 0,
        milliseconds: world.clock.milliseconds(),
        method: name,
        arguments: shown(&arguments, facts),
        answer,
        duration: started.elapsed(),
        times: 1,
    };
    let record = world.log.call(record);
    world.emit(Event::Log { record });
    outcome
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
    if let Some(failure) = shared.world().faults.take(name) {
        return Err(failure);
    }
    let Some(method) = find(name) else {
        let words = format!("Not Implemented: the offline Telegram does not simulate {name} yet");
        return Err(Failure::new(501, words));
    };
    match method.run {
        Run::Poll => polling::get_updates(shared, arguments).await,
        Run::Now(run) => {
            let _running = Running::new(shared, name);
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
