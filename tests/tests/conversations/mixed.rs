//! A conversation of the whole group calls one of a single person, and the other way round.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new()
    .mount(handlers![quiz, answered, hint, colour, is_colour, gave_up, diary, writing, coloured]);

/// Of the whole group; it waits for whoever is asked.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat)]
enum Quiz {
    #[start]
    #[calls(AskColour)]
    Asking,
}

/// Of a person, wherever they are.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user)]
enum Diary {
    #[start]
    #[calls(AskColour)]
    Writing,
}

/// Of a person in a chat.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = String, timeout = "5m")]
enum AskColour {
    #[start]
    Asking,
}

#[command("quiz")]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Asking)
}

#[state(Quiz::Asking)]
#[returned]
async fn answered(Returned(colour): Returned<String>, chat: Chat) -> Goto<Quiz> {
    chat.say(format!("The quiz is won with {colour}.")).await?;
    end()
}

#[state(Quiz::Asking)]
#[command("hint")]
fn hint() -> &'static str {
    "It is not green."
}

#[command("diary")]
fn diary() -> Goto<Diary> {
    goto!(Diary::Writing)
}

#[state(Diary::Writing)]
#[command("writing")]
fn writing() -> &'static str {
    "Writing."
}

#[state(Diary::Writing)]
#[returned]
async fn coloured(Returned(colour): Returned<String>, chat: Chat) -> Goto<Diary> {
    chat.say(format!("A {colour} day.")).await?;
    end()
}

#[enter(AskColour::Asking)]
fn colour() -> &'static str {
    "Which colour?"
}

#[state(AskColour::Asking)]
#[message(text & !command)]
fn is_colour(Text(colour): Text) -> Goto<AskColour> {
    end_with(colour)
}

#[timeout(AskColour)]
fn gave_up() -> &'static str {
    "No colour."
}

#[test]
fn a_child_with_another_key_returns_to_its_caller() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&friends), ben.at(&friends));
        ann.says("/quiz").await;
        ann.sees("Which colour?").await;
        ben.says("/hint").await;
        ben.sees("It is not green.").await;
        ben.says("blue").await;
        ben.sees_nothing().await;
        ann.says("red").await;
        ann.sees("The quiz is won with red.").await;
        ben.says("/hint").await;
        ben.sees_nothing().await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn its_silence_ends_a_caller_with_another_key() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut there, mut ben) = (ann.at(&friends), ben.at(&friends));
        there.says("/quiz").await;
        there.sees("Which colour?").await;
        telegram.advance("5m").await;
        there.sees("No colour.").await;
        ben.says("/hint").await;
        ben.sees_nothing().await;
        let mut alone = ann.chat();
        alone.says("/diary").await;
        alone.sees("Which colour?").await;
        there.says("/writing").await;
        there.sees("Writing.").await;
        telegram.advance("5m").await;
        alone.sees("No colour.").await;
        there.says("/writing").await;
        there.sees_nothing().await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}
