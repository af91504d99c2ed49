//! Tests speak in transcripts: who says and presses what, and all that the bot answers.
//!
//! ```text
//! Ann: /settings
//! Bot: What shall we change?
//! Ann presses City
//! Bot edits: Send the new city.
//! 10m pass
//! Bot: I closed the settings.
//! ```
//!
//! Everybody is alone with the bot. A line break in a text is written ` / `.

use std::collections::{BTreeMap, HashMap};

use botwright::prelude::*;
use botwright_api::types;
use botwright_emulator::Seat;

/// Runs a test with the handlers of a router only, as `#[botwright::test]` would mix those of all modules.
pub(crate) fn talk<T>(router: Router, test: impl AsyncFnOnce(Telegram) -> T) -> T {
    botwright::testing::run_with(|bot| App::with_router(bot, router), test)
}

/// Plays the people's lines of a transcript; the bot's lines must come out as they stand.
#[track_caller]
pub(crate) fn check(router: Router, transcript: &str) {
    let wanted: Vec<&str> = transcript.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let played = talk(router, async |mut telegram| play(&mut telegram, &wanted).await);
    assert_eq!(played, wanted);
}

/// The transcript as it really goes.
async fn play(telegram: &mut Telegram, lines: &[&str]) -> Vec<String> {
    let mut people: BTreeMap<String, Watched> = BTreeMap::new();
    let mut played = Vec::new();
    for line in lines.iter().filter(|line| !line.starts_with("Bot")) {
        played.push((*line).to_owned());
        if let Some(duration) = line.strip_suffix(" pass").filter(|_| !line.contains(':')) {
            telegram.advance(duration).await;
        } else {
            let (name, action) = action(line);
            let seat = telegram.emulator().user(name).private();
            let person = people.entry(name.to_owned()).or_insert_with(|| Watched::new(seat));
            person.acts(&action);
            telegram.rest().await;
        }
        people.values_mut().for_each(|person| played.extend(person.news()));
    }
    played
}

enum Action<'a> {
    Says(&'a str),
    Presses(&'a str),
}

fn action(line: &str) -> (&str, Action<'_>) {
    if let Some((name, button)) = line.split_once(" presses ") {
        return (name, Action::Presses(button));
    }
    let (name, text) = line.split_once(": ").unwrap_or_else(|| panic!("who says `{line}`?"));
    (name, Action::Says(text))
}

/// A person, and what they have seen.
struct Watched {
    seat: Seat,
    texts: HashMap<MessageId, String>,
    toasts: usize,
}

impl Watched {
    fn new(seat: Seat) -> Self {
        Self { seat, texts: HashMap::new(), toasts: 0 }
    }

    fn acts(&self, action: &Action<'_>) {
        match action {
            Action::Says(text) => drop(self.seat.send_text(text).unwrap()),
            Action::Presses(button) => drop(self.seat.press(button).unwrap()),
        }
    }

    /// What the bot has shown since.
    fn news(&mut self) -> Vec<String> {
        let mut news = Vec::new();
        for message in self.seat.messages().iter().filter(|message| by_bot(message)) {
            let text = text_of(message);
            match self.texts.insert(message.message_id, text.clone()) {
                None => news.push(format!("Bot: {text}")),
                Some(old) if old != text => news.push(format!("Bot edits: {text}")),
                Some(_) => {}
            }
        }
        let toasts = self.seat.toasts();
        let fresh = toasts.iter().skip(self.toasts).filter(|toast| !toast.text.is_empty());
        news.extend(fresh.map(|toast| {
            let how = if toast.show_alert { "alerts" } else { "toasts" };
            format!("Bot {how}: {}", toast.text)
        }));
        self.toasts = toasts.len();
        news
    }
}

fn by_bot(message: &types::Message) -> bool {
    message.from().is_some_and(|from| from.is_bot)
}

/// What a message says, on one line.
fn text_of(message: &types::Message) -> String {
    message.text().or_else(|| message.caption()).unwrap_or("(no text)").replace('\n', " / ")
}
