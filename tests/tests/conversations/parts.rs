//! Topics and business connections are part of the key, and what time brings is said there too.

use botwright::prelude::*;
use botwright_emulator::Seat;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    note,
    note_for_customer,
    noted,
    noted_for_customer,
    gave_up,
    quiz,
    guess,
    nobody_knew,
    diary,
    dear_diary,
    nothing_told,
    later,
    ask_later
]);

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m")]
enum Note {
    #[start]
    Writing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat, timeout = "20m")]
enum Quiz {
    #[start]
    Guessing,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user, timeout = "30m")]
enum Diary {
    #[start]
    Open,
}

#[command("note")]
fn note() -> Goto<Note> {
    goto!(Note::Writing)
}

#[on(business_message)]
fn note_for_customer() -> Goto<Note> {
    goto!(Note::Writing)
}

#[state(Note::Writing)]
#[message(text & !command)]
fn noted(Text(text): Text) -> String {
    format!("Noted: {text}")
}

#[state(Note::Writing)]
#[on(business_message)]
fn noted_for_customer(message: Message) -> String {
    format!("Noted: {}", message.text().unwrap_or_default())
}

#[timeout(Note)]
fn gave_up() -> &'static str {
    "Nothing noted."
}

#[command("quiz")]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Guessing)
}

#[state(Quiz::Guessing)]
#[message(text("8"))]
fn guess() -> &'static str {
    "Right."
}

#[timeout(Quiz)]
fn nobody_knew() -> &'static str {
    "Nobody knew."
}

#[command("diary")]
fn diary() -> Goto<Diary> {
    goto!(Diary::Open)
}

#[state(Diary::Open)]
#[message(text("dear diary"))]
fn dear_diary() {}

#[timeout(Diary)]
fn nothing_told() -> &'static str {
    "Nothing told."
}

#[command("later")]
async fn later(chat: Chat, user: User) -> Result {
    ask_later::after(1.minutes()).chat(&chat).user(&user).await?;
    Ok(())
}

#[job]
fn ask_later() -> (&'static str, Goto<Note>) {
    ("What shall I note?", goto!(Note::Writing))
}

async fn says(telegram: &Telegram, seat: &Seat, text: &str) {
    seat.send_text(text).unwrap();
    telegram.rest().await;
}

/// The last words of the bot, and in which topic.
fn last(seat: &Seat) -> (String, Option<i64>) {
    let last = seat.last_message().unwrap();
    (last.text().unwrap_or_default().to_owned(), last.message_thread_id())
}

#[test]
fn a_topic_has_conversations_of_its_own_and_hears_of_their_end() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let forum = telegram.forum("Friends", &[&ann]);
        let (tea, cake) = (forum.topic("Tea"), forum.topic("Cake"));
        let (in_tea, in_cake) = (ann.account().in_topic(&tea), ann.account().in_topic(&cake));
        for text in ["/diary", "/quiz", "/note", "Assam"] {
            says(&telegram, &in_tea, text).await;
        }
        assert_eq!(last(&in_tea), ("Noted: Assam".to_owned(), Some(tea.thread())));
        for text in ["Brownie", "8"] {
            says(&telegram, &in_cake, text).await;
            assert_ne!(last(&in_cake).0, format!("Noted: {text}"));
        }
        for (minutes, said) in [(10, "Nothing noted."), (20, "Nobody knew."), (30, "Nothing told.")] {
            telegram.advance("10m").await;
            assert_eq!(last(&in_tea), (said.to_owned(), Some(tea.thread())), "after {minutes} minutes");
        }
        assert_eq!(telegram.failures(), [""; 0]);
    });
}

#[test]
fn a_job_begins_a_conversation_in_the_topic_where_it_was_started() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let forum = telegram.forum("Friends", &[&ann]);
        let tea = forum.topic("Tea");
        let in_tea = ann.account().in_topic(&tea);
        says(&telegram, &in_tea, "/later").await;
        telegram.advance("1m").await;
        assert_eq!(last(&in_tea), ("What shall I note?".to_owned(), Some(tea.thread())));
        says(&telegram, &in_tea, "Darjeeling").await;
        assert_eq!(last(&in_tea), ("Noted: Darjeeling".to_owned(), Some(tea.thread())));
    });
}

#[test]
fn a_customer_of_a_business_is_in_another_conversation_than_alone_with_the_bot() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let business = ben.account().connect_bot();
        let customer = business.customer(ann.account());
        let mut alone = ann.chat();
        says(&telegram, &customer, "hello").await;
        alone.says("hello").await;
        alone.sees_nothing().await;
        says(&telegram, &customer, "Keemun").await;
        assert_eq!(last(&customer).0, "Noted: Keemun");
        alone.says("/note").await;
        telegram.advance("5m").await;
        alone.says("Oolong").await;
        alone.sees("Noted: Oolong").await;
        telegram.advance("5m").await;
        alone.sees_nothing().await;
        // For the business, and not by the bot in its own name.
        assert_eq!(last(&customer).0, "Nothing noted.");
        telegram.advance("5m").await;
        alone.sees("Nothing noted.").await;
        assert_eq!(telegram.failures(), [""; 0]);
    });
}
