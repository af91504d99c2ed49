//! What conversations are held with.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    quiz,
    ask,
    guess,
    order,
    ask_order,
    ordered,
    menu,
    show_menu,
    choose,
    show_chosen,
    rename,
    renamed,
    note,
    noted
]);

/// The whole chat guesses.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = chat)]
enum Quiz {
    #[start]
    Guessing,
}

/// Begun anywhere, gone on with anywhere.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = user)]
enum Order {
    #[start]
    Asking,
}

/// Each menu is on its own.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(key = message)]
enum Menu {
    #[start]
    #[to(Chosen)]
    Open,
    #[to()]
    Chosen { what: Dish },
}

#[derive(CallbackData, Clone, Copy, Debug, Serialize, Deserialize)]
enum Dish {
    Soup,
    Cake,
}

/// A user in a chat: the default.
#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Note {
    #[start]
    Writing,
}

#[command("quiz")]
fn quiz() -> Goto<Quiz> {
    goto!(Quiz::Guessing)
}

#[enter(Quiz::Guessing)]
fn ask() -> &'static str {
    "How many legs has a spider?"
}

#[state(Quiz::Guessing)]
#[message(text & !command)]
async fn guess(Text(text): Text, user: User, chat: Chat) -> Goto<Quiz> {
    if text != "8" {
        return stay();
    }
    chat.say(format!("{} knows it.", user.first_name)).await?;
    end()
}

#[command("order")]
fn order() -> Goto<Order> {
    goto!(Order::Asking)
}

#[enter(Order::Asking)]
fn ask_order() -> &'static str {
    "What will it be?"
}

#[state(Order::Asking)]
#[command("ordered {what}")]
async fn ordered(what: String, chat: Chat) -> Goto<Order> {
    chat.say(format!("One {what}.")).await?;
    end()
}

#[command("menu")]
fn menu() -> Goto<Menu> {
    goto!(Menu::Open)
}

#[enter(Menu::Open)]
fn show_menu() -> Reply {
    Reply::text("Soup or cake?").row([choose::button("Soup", Dish::Soup), choose::button("Cake", Dish::Cake)])
}

#[state(Menu::Open)]
#[callback("choose:{what}")]
fn choose(what: Dish) -> Goto<Menu> {
    goto!(Menu::Chosen { what })
}

#[enter(Menu::Chosen { what })]
fn show_chosen(what: Dish) -> Edit {
    Edit::text(format!("{what:?} it is.")).row([rename::button("Which?")])
}

#[state(Menu::Chosen { what })]
#[callback("which")]
fn rename(what: Dish) -> Toast {
    Toast::new(format!("{what:?}"))
}

#[state(Menu::Chosen { what })]
#[message(text & !command)]
fn renamed(what: Dish, Text(name): Text) -> String {
    format!("{what:?} is called {name} now.")
}

#[command("note")]
fn note() -> Goto<Note> {
    goto!(Note::Writing)
}

#[state(Note::Writing)]
#[message(text & !command)]
async fn noted(Text(text): Text, chat: Chat) -> Goto<Note> {
    chat.say(format!("Noted: {text}")).await?;
    end()
}

#[test]
fn all_in_a_chat_are_in_the_same_conversation() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann_there, mut ben_there) = (ann.at(&friends), ben.at(&friends));
        ann_there.says("/quiz").await;
        ann_there.sees("How many legs has a spider?").await;
        ben_there.says("6").await;
        ben_there.says("8").await;
        ann_there.sees("Ben knows it.").await;
        ann_there.says("8").await;
        ann_there.sees_nothing().await;
        let mut elsewhere = ann.chat();
        elsewhere.says("8").await;
        elsewhere.sees_nothing().await;
    });
}

#[test]
fn a_user_goes_on_in_another_chat() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let mut there = ann.at(&friends);
        there.says("/order").await;
        there.sees("What will it be?").await;
        let mut elsewhere = ben.at(&friends);
        elsewhere.says("/ordered tea").await;
        elsewhere.sees_nothing().await;
        let mut private = ann.chat();
        private.says("/ordered tea").await;
        private.sees("One tea.").await;
        private.says("/ordered tea").await;
        private.sees_nothing().await;
    });
}

#[test]
fn each_message_is_a_conversation_of_its_own() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/menu").await;
        ann.sees("Soup or cake?").await;
        let first = ann.last().await.message_id();
        ann.says("/menu").await;
        ann.sees("Soup or cake?").await;
        ann.presses("Cake").await;
        ann.sees("Cake it is.").await;
        let data = choose::button("Soup", Dish::Soup).callback_data.unwrap();
        ann.presses_data(first, &data).await;
        ann.sees("Soup it is.").await;
        ann.replies(first, "Minestrone").await;
        ann.sees("Soup is called Minestrone now.").await;
        ann.says("Minestrone").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn several_at_once_are_asked_from_the_last_that_was_entered() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let mut there = ann.at(&friends);
        there.says("/note").await;
        telegram.advance("1s").await;
        there.says("/quiz").await;
        there.sees("How many legs has a spider?").await;
        there.says("8").await;
        there.sees("Ann knows it.").await;
        there.says("8").await;
        there.sees("Noted: 8").await;
        there.says("/quiz").await;
        there.sees("How many legs has a spider?").await;
        telegram.advance("1s").await;
        there.says("/note").await;
        there.says("8").await;
        there.sees("Noted: 8").await;
        there.says("8").await;
        there.sees("Ann knows it.").await;
    });
}
