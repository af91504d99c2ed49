//! The bot on Botwright, as an author writes it; by polling, or by the webhook that the environment names.
//!
//! `botwright`; with `reply` it answers in the webhook's response where it can, with `hyper` its calls go by hyper's client alone.

use botwright::Hyper;
use botwright::prelude::*;
use botwright::sending::Sending;

macro_rules! numbered {
    ($($name:ident $command:tt $answer:tt)*) => {$(
        /// One of twenty.
        #[command($command)]
        fn $name() -> &'static str {
            $answer
        }
    )*};
}

numbered! {
    c0 "c0" "Command 0."    c1 "c1" "Command 1."    c2 "c2" "Command 2."    c3 "c3" "Command 3."
    c4 "c4" "Command 4."    c5 "c5" "Command 5."    c6 "c6" "Command 6."    c7 "c7" "Command 7."
    c8 "c8" "Command 8."    c9 "c9" "Command 9."    c10 "c10" "Command 10." c11 "c11" "Command 11."
    c12 "c12" "Command 12." c13 "c13" "Command 13." c14 "c14" "Command 14." c15 "c15" "Command 15."
    c16 "c16" "Command 16." c17 "c17" "Command 17." c18 "c18" "Command 18." c19 "c19" "Command 19."
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Registering {
    #[start]
    #[to(Age)]
    Name,
    #[to()]
    Age { name: String },
}

/// Tell who you are.
#[command("register")]
fn register() -> Goto<Registering> {
    goto!(Registering::Name)
}

/// Stop telling.
#[state(Registering::*)]
#[command("cancel")]
fn cancel() -> (&'static str, Goto<Registering>) {
    ("Never mind.", end())
}

#[enter(Registering::Name)]
fn ask_name() -> &'static str {
    "What is your name?"
}

#[state(Registering::Name)]
#[message]
fn named(Text(name): Text) -> Goto<Registering> {
    goto!(Registering::Age { name })
}

#[enter(Registering::Age { name })]
fn ask_age(name: String) -> &'static str {
    let _ = name;
    "How old are you?"
}

#[state(Registering::Age { name })]
#[message]
fn aged(name: String, Text(age): Text) -> (String, Goto<Registering>) {
    (format!("You are {name}, {age}."), end())
}

#[callback("vote:{number}")]
fn vote(number: u32) -> Edit {
    Edit::text(format!("Voted {number}."))
}

#[message(text & !command)]
fn echo(Text(text): Text) -> String {
    text
}

#[botwright::main]
async fn main() -> botwright::Result {
    let asked = |mode: &str| std::env::args().skip(1).any(|argument| argument == mode);
    let by_hyper = asked("hyper");
    let app = App::from_env_with(|bot| Ok(if by_hyper { bot.transport(Hyper::new()?) } else { bot }))?;
    let app = if asked("reply") { app.reply_in_webhook() } else { app };
    // The server of this benchmark has no limits.
    app.sending(Sending::unlimited()).run().await
}
