//! The spans of a bot: from the update to its handler to each call, and from a job to its handler to each call.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex};

use botwright::prelude::*;
use botwright_emulator::Fault;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![remind, ring, hello, seen]);

const OTHERS: Router = Router::new().mount(handlers![album, news, remind, ring]);

/// Remind me: /remind 20
#[command("remind {minutes}")]
async fn remind(minutes: u32, chat: Chat) -> Result<String> {
    ring::after(minutes.minutes()).chat(&chat).await?;
    Ok("I will.".to_owned())
}

#[job]
fn ring() -> &'static str {
    "A secret reminder"
}

#[command("hello")]
async fn hello(bot: Bot, chat: Chat) -> Result<&'static str> {
    bot.get_chat(chat.id).await?;
    Ok("A secret greeting")
}

#[observe]
async fn seen(bot: Bot) -> Result {
    bot.get_me().await?;
    Ok(())
}

#[message]
fn album(_album: Album) -> &'static str {
    "What an album!"
}

#[command("news")]
async fn news(chat: Chat, broadcasts: Broadcasts) -> Result {
    broadcasts.start(Broadcast::new("A secret").to([chat.id])).await?;
    Ok(())
}

/// The spans that began.
#[derive(Clone, Default)]
struct Spans(Arc<Mutex<Noted>>);

#[derive(Default)]
struct Noted {
    spans: Vec<Noting>,
    /// Where the spans stand that go on; their numbers are used again.
    places: HashMap<u64, usize>,
}

struct Noting {
    name: &'static str,
    parent: Option<usize>,
    fields: Vec<(&'static str, String)>,
}

impl Visit for Noting {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.fields.push((field.name(), format!("{value:?}")));
    }
}

impl<S: tracing::Subscriber> Layer<S> for Spans {
    fn on_new_span(&self, attributes: &Attributes<'_>, id: &Id, context: Context<'_, S>) {
        let current = attributes.is_contextual().then(|| context.current_span().id().cloned()).flatten();
        let parent = attributes.parent().cloned().or(current);
        let mut noted = self.0.lock().unwrap();
        let parent = parent.and_then(|parent| noted.places.get(&parent.into_u64()).copied());
        let mut span = Noting { name: attributes.metadata().name(), parent, fields: Vec::new() };
        attributes.record(&mut span);
        let place = noted.spans.len();
        noted.places.insert(id.into_u64(), place);
        noted.spans.push(span);
    }

    fn on_record(&self, id: &Id, values: &Record<'_>, _: Context<'_, S>) {
        let mut noted = self.0.lock().unwrap();
        let place = noted.places[&id.into_u64()];
        values.record(&mut noted.spans[place]);
    }
}

impl Spans {
    /// Listens on this thread, on which the whole test runs, until what comes with it is dropped.
    fn listen(level: LevelFilter) -> (Self, impl Sized) {
        let spans = Self::default();
        let layer = spans.clone().with_filter(Targets::new().with_target("botwright", level));
        // As `dispatcher::log` says.
        let second = tracing::Dispatch::new(NoSubscriber::default());
        (spans, (second, tracing_subscriber::registry().with(layer).set_default()))
    }

    /// Those of this name, each with its ancestors before it.
    fn named(&self, name: &str) -> Vec<String> {
        let noted = self.0.lock().unwrap();
        let ends = noted.spans.iter().filter(|span| span.name == name);
        ends.map(|span| noted.line(span)).collect()
    }

    fn everything(&self) -> String {
        let noted = self.0.lock().unwrap();
        noted.spans.iter().map(|span| noted.line(span) + "\n").collect()
    }
}

impl Noted {
    fn line(&self, span: &Noting) -> String {
        let fields: Vec<_> = span.fields.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let own = format!("{}{{{}}}", span.name, fields.join(" "));
        span.parent.map_or(own.clone(), |parent| format!("{} > {own}", self.line(&self.spans[parent])))
    }
}

/// The calls of a bot, as spans at this level; what people said and the token are in none.
fn calls_at(level: LevelFilter) -> Vec<String> {
    let (spans, _listening) = Spans::listen(level);
    let (person, token) = talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        telegram.emulator().inject(Fault::too_many(3).method("sendMessage"));
        ann.says("/hello").await;
        ann.says("/remind 20").await;
        telegram.advance("20m").await;
        (ann.seat().user_id().0, telegram.emulator().token().to_owned())
    });
    let all = spans.everything();
    let secret = token.split(':').nth(1).unwrap();
    assert!(!all.contains(secret) && !all.contains("secret") && !all.contains("/hello"), "{all}");
    let calls = spans.named("call").into_iter().filter(|call| !call.starts_with("call{"));
    calls.map(|call| call.replace(&person.to_string(), "Ann").replace("70000000", "#")).collect()
}

#[test]
fn each_call_is_a_span_inside_that_of_its_handler() {
    let job = |call: &String| call.split(" > ").next().unwrap().starts_with("job{");
    let (jobs, updates): (Vec<_>, Vec<_>) = calls_at(LevelFilter::DEBUG).into_iter().partition(job);
    let update = |id| format!(r#"update{{id=#{id} kind="message" chat=Ann user=Ann}}"#);
    let hello = format!(r#"{} > handler{{name="hello"}}"#, update(1));
    assert_eq!(
        updates,
        [
            format!(
                r#"{} > observer{{name="seen"}} > call{{method="getMe" failed=false code=200}}"#,
                update(1)
            ),
            format!(r#"{hello} > call{{method="getChat" chat=Ann failed=false code=200}}"#),
            format!(r#"{hello} > call{{method="sendMessage" chat=Ann failed=true code=429}}"#),
            format!(r#"{hello} > call{{method="sendMessage" chat=Ann failed=false code=200}}"#),
            format!(
                r#"{} > observer{{name="seen"}} > call{{method="getMe" failed=false code=200}}"#,
                update(2)
            ),
            format!(
                r#"{} > handler{{name="remind"}} > call{{method="sendMessage" chat=Ann failed=false code=200}}"#,
                update(2)
            ),
        ]
    );
    let [job] = &jobs[..] else { panic!("{jobs:?}") };
    assert!(job.starts_with("job{key="), "{job}");
    // The update that it began with, though there was another one since.
    let call = r#" attempt=0 update=#2} > handler{name="ring"} > call{method="sendMessage" chat=Ann failed=false code=200}"#;
    assert!(job.ends_with(call), "{job}");
}

#[test]
fn the_calls_of_an_album_and_of_a_broadcast_are_inside_theirs() {
    let (spans, _listening) = Spans::listen(LevelFilter::DEBUG);
    let person = talk(OTHERS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.sends_album(&[b"one", b"two"], "").await;
        telegram.advance("1s").await;
        ann.sees("What an album!").await;
        ann.says("/news").await;
        ann.seat().user_id().to_string()
    });
    let all = spans.everything();
    let call = |ancestors: &str| {
        format!(r#"{ancestors} > call{{method="sendMessage" chat=Ann failed=false code=200}}"#)
    };
    let calls: Vec<_> = spans.named("call").iter().map(|call| call.replace(&person, "Ann")).collect();
    let is_inside = |beginning: &str, rest: &str| {
        calls.iter().any(|line| line.starts_with(beginning) && line.ends_with(&call(rest)))
    };
    assert!(is_inside(r#"album{key="message:Ann:"#, r#" > handler{name="album"}"#), "{all}");
    assert!(is_inside("broadcast{id=", "}"), "{all}");
}

#[test]
fn calls_are_no_spans_for_who_wants_less() {
    assert_eq!(calls_at(LevelFilter::INFO), [""; 0]);
}
