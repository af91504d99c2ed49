//! What is traced: one span for each update, with the handler's name and the outcome in it.

use std::io;
use std::sync::{Arc, Mutex};

use botwright::prelude::*;
use tracing::subscriber::NoSubscriber;
use tracing_subscriber::filter::{LevelFilter, Targets};
use tracing_subscriber::prelude::*;

use crate::script::talk;

const ROUTER: Router =
    Router::new().mount(handlers![hello, number, broken, panics, gave_up, waits, wait, pressed]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "1m")]
enum Wait {
    #[start]
    Waiting,
}

#[command("hello")]
fn hello() -> Reply {
    Reply::text("Hello").row([pressed::button("Press")])
}

#[command("number {number}")]
fn number(number: u8) -> String {
    number.to_string()
}

#[command("broken")]
fn broken() -> Result {
    Err(Error::text("the kettle is empty"))
}

#[command("panics")]
fn panics() {
    panic!("out of tea")
}

#[command("wait")]
fn wait() -> Goto<Wait> {
    goto!(Wait::Waiting)
}

#[state(Wait::Waiting)]
#[message(photo)]
fn waits() {}

#[timeout(Wait)]
fn gave_up() -> &'static str {
    "I gave up."
}

#[callback("press")]
fn pressed() {}

/// What was logged.
#[derive(Clone, Default)]
pub(super) struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Lines {
    /// What is logged on this thread from now on, on which the whole test runs; until what comes with it is dropped.
    pub(super) fn listen(target: &str, level: LevelFilter) -> (Self, impl Sized) {
        let lines = Self::default();
        let writer = lines.clone();
        let layer = tracing_subscriber::fmt::layer()
            .with_writer(move || writer.clone())
            .with_ansi(false)
            .with_target(false)
            .without_time()
            .with_filter(Targets::new().with_target(target, level));
        // While there is only one subscriber, tracing asks whichever thread comes by whether a line is wanted at all, and
        // the threads of the other tests say no.
        let second = tracing::Dispatch::new(NoSubscriber::default());
        (lines, (second, tracing_subscriber::registry().with(layer).set_default()))
    }

    /// All of it.
    pub(super) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }

    /// The lines inside spans, where the numbers do not matter.
    fn in_spans(&self, person: i64) -> Vec<String> {
        let mut lines: Vec<String> = self
            .text()
            .lines()
            .map(|line| line.trim().replace(&person.to_string(), "Ann").replace("70000000", "#"))
            .filter(|line| line.contains("}: "))
            .collect();
        lines.dedup();
        lines
    }
}

#[test]
fn each_update_has_a_span_with_its_handler_and_outcome() {
    let (lines, _listening) = Lines::listen("botwright", LevelFilter::DEBUG);
    let person = talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for text in ["/hello", "/number many", "/broken", "/panics", "what?", "/wait"] {
            ann.says(text).await;
        }
        ann.presses("Press").await;
        telegram.advance("1m").await;
        ann.seat().user_id().0
    });
    assert_eq!(
        lines.in_spans(person),
        [
            "INFO update{id=#1 kind=\"message\" chat=Ann user=Ann}: handled handler=\"hello\"",
            "INFO update{id=#2 kind=\"message\" chat=Ann user=Ann}: refused handler=\"number\"",
            "ERROR update{id=#3 kind=\"message\" chat=Ann user=Ann}: failed handler=\"broken\" error=the kettle is empty",
            "ERROR update{id=#4 kind=\"message\" chat=Ann user=Ann}: failed handler=\"panics\" error=the handler panicked: out of tea",
            "DEBUG update{id=#5 kind=\"message\" chat=Ann user=Ann}: no handler",
            "INFO update{id=#6 kind=\"message\" chat=Ann user=Ann}: handled handler=\"wait\"",
            "INFO update{id=#7 kind=\"callback_query\" chat=Ann user=Ann}: handled handler=\"pressed\"",
            "INFO timeout{conversation=\"all::dispatcher::log::Wait\"}: handled handler=\"gave_up\"",
        ]
    );
}
