//! The filter language: each word with messages that have it and others that have not; operators, predicates, regexes.

use std::sync::Mutex;

use botwright::prelude::*;
use serde_json::{Value, json};

use crate::dispatcher::run;
use crate::fake::{Fake, message};
use crate::script::{check, talk};

/// The words that fitted the message under way.
#[derive(Default)]
struct Fitting(Mutex<Vec<&'static str>>);

#[provide]
fn fitting() -> Fitting {
    Fitting::default()
}

/// For each word a handler that notes it and passes, and behind all one that tells.
macro_rules! noted {
    ($($word:ident)*) => {
        $(#[message($word)]
        fn $word(fitting: Dep<Fitting>) -> Pass {
            fitting.0.lock().unwrap().push(stringify!($word));
            Pass
        })*

        const WORDS: Router = Router::new().mount(handlers![$($word,)* tell]);
    };
}

noted! {
    animation audio caption checklist command contact dice document forwarded game group invoice location photo poll
    private reply sticker story text venue video video_note voice
}

#[message]
fn tell(fitting: Dep<Fitting>) -> String {
    let mut words = std::mem::take(&mut *fitting.0.lock().unwrap());
    words.sort_unstable();
    words.join(" ")
}

#[test]
fn each_word_fits_what_it_names_and_nothing_else() {
    talk(WORDS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        macro_rules! fits {
            ($seat:ident => $action:expr, $words:literal) => {
                ann.does(|$seat| drop($action.unwrap())).await;
                ann.sees($words).await;
            };
        }
        fits!(seat => seat.send_text("hello"), "private text");
        fits!(seat => seat.send_text("/hello"), "command private text");
        fits!(seat => seat.send_photo(&b"picture"[..], ""), "photo private");
        fits!(seat => seat.send_photo(&b"picture"[..], "A picture"), "caption photo private");
        fits!(seat => seat.send_document("a.txt", &b"text"[..], ""), "document private");
        fits!(seat => seat.send_video(&b"video"[..], 3, ""), "private video");
        fits!(seat => seat.send_audio("a.mp3", &b"music"[..], 3), "audio private");
        fits!(seat => seat.send_voice(&b"voice"[..], 3), "private voice");
        fits!(seat => seat.send_sticker("🙂"), "private sticker");
        fits!(seat => seat.send_location(59.9, 10.7), "location private");
        fits!(seat => seat.send_contact("+4712345678", "Ben"), "contact private");
        fits!(seat => seat.send_dice("🎲", 6), "dice private");
        fits!(seat => seat.send_poll("Tea?", &["yes", "no"]), "poll private");
        fits!(seat => seat.forward(seat, seat.messages()[0].message_id), "forwarded private text");
        fits!(seat => seat.reply_to(seat.messages()[0].message_id, "yes"), "private reply text");
    });
}

#[test]
fn groups_are_told_from_private_chats() {
    talk(WORDS, async |mut telegram| {
        let ann = telegram.user("Ann");
        let group = telegram.group("Friends", &[&ann]);
        let mut ann = ann.at(&group);
        ann.says("hello").await;
        ann.sees("group text").await;
    });
}

/// What the offline Telegram's people cannot send.
fn rare_messages() -> [(&'static str, Value); 7] {
    let file =
        json!({"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1, "length": 1});
    let photo = json!([{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]);
    [
        ("animation document private", json!({"animation": file, "document": file})),
        ("private video_note", json!({"video_note": file})),
        ("checklist private", json!({"checklist": {"title": "List", "tasks": [{"id": 1, "text": "Task"}]}})),
        ("game private", json!({"game": {"title": "Game", "description": "", "photo": photo}})),
        (
            "invoice private",
            json!({"invoice": {
                "title": "Tea", "description": "", "start_parameter": "", "currency": "NOK", "total_amount": 1
            }}),
        ),
        (
            "private story",
            json!({"story": {"id": 1, "chat": {"id": 5, "type": "private", "first_name": "Ann"}}}),
        ),
        (
            "location private venue",
            json!({
                "location": {"latitude": 1.0, "longitude": 1.0},
                "venue": {"location": {"latitude": 1.0, "longitude": 1.0}, "title": "Café", "address": "Here"},
            }),
        ),
    ]
}

#[tokio::test]
async fn each_rare_word_fits_what_it_names_and_nothing_else() {
    let fake = Fake::start().await;
    let _bot = run(&fake, WORDS);
    for (id, (words, fields)) in (1..).zip(rare_messages()) {
        fake.update(id, json!({"message": message(id, fields)}));
        fake.sent(words).await;
        fake.confirmed(id).await;
    }
}

const OPERATORS: Router = Router::new().mount(handlers![
    not_a_command,
    a_file,
    neither,
    long_word,
    convert,
    amount_of_another_kind,
    two_numbers,
]);

mod rules {
    use botwright::prelude::*;

    pub(super) fn is_long(message: &Message) -> bool {
        message.text().is_some_and(|text| text.len() > 20)
    }
}

#[message(text & !command & !rules::is_long, order = 2)]
fn not_a_command() -> &'static str {
    "a short text"
}

#[message(photo | document)]
fn a_file() -> &'static str {
    "a file"
}

#[message(!(text | photo) & !document)]
fn neither() -> &'static str {
    "neither"
}

#[message(rules::is_long)]
fn long_word() -> &'static str {
    "a long text"
}

#[message(regex(r"^(?<amount>\d+) (?<from>[A-Z]{3}) in (?<to>[A-Z]{3})$"))]
fn convert(from: String, amount: u8, to: String) -> String {
    format!("{amount} times {from} in {to}")
}

#[message(regex(r"^\d+ [A-Z]{3}"), order = 1)]
fn amount_of_another_kind() -> &'static str {
    "too much"
}

#[message(regex(r"^(?<left>\d+)\+\d+$") & regex(r"^\d+\+(?<right>\d+)$"))]
fn two_numbers(left: u32, right: u32) -> String {
    (left + right).to_string()
}

#[test]
fn filters_are_joined_by_operators_and_own_predicates() {
    talk(OPERATORS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("hello").await;
        ann.sees("a short text").await;
        ann.says("/hello").await;
        ann.sees_nothing().await;
        ann.says("hello, hello, hello, hello").await;
        ann.sees("a long text").await;
        ann.sends_photo(b"picture", "").await;
        ann.sees("a file").await;
        ann.sends_document("a.txt", b"text", "").await;
        ann.sees("a file").await;
        ann.sends_location(59.9, 10.7).await;
        ann.sees("neither").await;
    });
}

#[test]
fn named_groups_are_arguments_and_what_does_not_parse_is_for_the_next_handler() {
    check(
        OPERATORS,
        "Ann: 20 EUR in NOK
         Bot: 20 times EUR in NOK
         Ann: 300 EUR in NOK
         Bot: too much
         Ann: 3+4
         Bot: 7
         Ann: 20 EUR
         Bot: too much
         Ann: EUR
         Bot: a short text",
    );
}

const QUESTIONS: Router = Router::new().mount(handlers![
    weather,
    doubled,
    titled,
    either_of_two,
    stop,
    hard_dice,
    refused,
    unheard
]);

static OWNERS: UserList = UserList::new();

#[derive(Debug)]
struct City(&'static str);

fn find_city(message: &Message) -> Option<City> {
    let text = message.text()?;
    ["Oslo", "Rome"].into_iter().find(|city| text.contains(city)).map(City)
}

async fn is_polite(message: &Message) -> bool {
    tokio::task::yield_now().await;
    message.text().is_some_and(|text| text.contains("please"))
}

async fn look_up(message: &Message) -> Option<i64> {
    tokio::task::yield_now().await;
    message.text()?.strip_prefix("double ")?.parse().ok()
}

#[message(text & find_city as city & is_polite.await)]
fn weather(city: City, Text(text): Text) -> String {
    format!("The sun shines in {}: {} letters.", city.0, text.len())
}

#[message(look_up.await as number)]
fn doubled(number: i64) -> String {
    (2 * number).to_string()
}

#[message(photo & caption_regex(r"^(?<title>\w+) (?<year>\d+)$"))]
fn titled(year: u16, title: String) -> String {
    format!("{title} of {year}")
}

#[message(regex("red") ^ regex("blue"))]
fn either_of_two() -> &'static str {
    "red or blue, not both"
}

#[message(user(OWNERS) & text("stop", "halt"))]
fn stop() -> &'static str {
    "As you wish."
}

#[message(die(5..=6) | darts(6))]
fn hard_dice() -> &'static str {
    "Well thrown!"
}

#[message(find_city as city, order = 1)]
fn refused(city: City) -> String {
    format!("{} what?", city.0)
}

#[message]
fn unheard() -> &'static str {
    "What?"
}

#[test]
fn own_functions_bind_what_they_find_and_may_wait() {
    check(
        QUESTIONS,
        "Ann: Oslo, please
         Bot: The sun shines in Oslo: 12 letters.
         Ann: Oslo!
         Bot: Oslo what?
         Ann: double 21
         Bot: 42
         Ann: double trouble
         Bot: What?
         Ann: a red car
         Bot: red or blue, not both
         Ann: red and blue
         Bot: What?",
    );
}

#[test]
fn captions_have_regexes_and_dice_have_values() {
    talk(QUESTIONS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.sends_photo(b"picture", "Sunset 2025").await;
        ann.sees("Sunset of 2025").await;
        ann.sends_photo(b"picture", "Sunset").await;
        ann.sees("What?").await;
        for (emoji, value, answer) in
            [("🎲", 6, "Well thrown!"), ("🎲", 4, "What?"), ("🎯", 6, "Well thrown!"), ("🎯", 5, "What?")]
        {
            ann.does(|seat| drop(seat.send_dice(emoji, value).unwrap())).await;
            ann.sees(answer).await;
        }
    });
}

#[test]
fn a_list_changes_while_the_bot_runs() {
    talk(QUESTIONS, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        let id = telegram.emulator().user("Ann").id();
        ann.says("stop").await;
        ann.sees("What?").await;
        assert!(OWNERS.add(id));
        ann.says("stop").await;
        ann.sees("As you wish.").await;
        ann.says("stop!").await;
        ann.sees("What?").await;
        assert!(OWNERS.remove(id));
        ann.says("halt").await;
        ann.sees("What?").await;
    });
}
