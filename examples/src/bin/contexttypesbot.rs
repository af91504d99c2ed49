//! The port of python-telegram-bot's contexttypesbot: a context of one's own, made of what there is, that counts the clicks on
//! each message.
use std::collections::{BTreeMap, BTreeSet};

use botwright::prelude::*;

/// What is known of a chat: the clicks on each message.
#[derive(Default, Serialize, Deserialize)]
struct Clicks(BTreeMap<MessageId, u32>);

/// Everybody who has used the bot.
#[derive(Default, Serialize, Deserialize)]
struct Users(BTreeSet<UserId>);

/// The context: a handler that takes it knows the message that was clicked, and what is known of its chat.
#[derive(Extract)]
struct ClickedMessage {
    message: Message,
    clicks: ChatData<Clicks>,
}

impl ClickedMessage {
    /// Counts one more, and tells how many there were.
    fn count(&mut self) -> u32 {
        let clicks = self.clicks.0.entry(self.message.message_id()).or_default();
        *clicks += 1;
        *clicks
    }
}

#[observe]
fn track_users(user: Option<User>, mut users: BotData<Users>) {
    if let Some(user) = user.filter(|user| !users.0.contains(&user.id)) {
        users.0.insert(user.id);
    }
}

// Telegram sends only what some handler waits for. This one waits for all, so that everybody is tracked.
#[on(any)]
fn whatever_else() {}

/// Display a message with a button.
#[command("start")]
fn start() -> Reply {
    Reply::text(told(0)).row([count_click::button("Click me!")])
}

#[callback("button")]
fn count_click(mut clicked: ClickedMessage) -> Edit {
    Edit::text(told(clicked.count())).row([count_click::button("Click me!")])
}

fn told(clicks: u32) -> Html {
    html!("This button was clicked <i>{clicks}</i> times.")
}

/// Show which users have been using this bot.
#[command("print_users")]
fn print_users(users: BotData<Users>) -> String {
    let users: Vec<String> = users.0.iter().map(UserId::to_string).collect();
    format!("The following user IDs have used this bot: {}", users.join(", "))
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn counts_for_each_message(mut telegram: Telegram) {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&friends), ben.at(&friends));
        ann.says("/start").await;
        ann.sees("This button was clicked 0 times.").await;
        ann.presses("Click me!").await;
        ann.sees("This button was clicked 1 times.").await;
        ben.presses("Click me!").await;
        ben.sees("This button was clicked 2 times.").await;
        ben.says("/start").await;
        ben.presses("Click me!").await;
        ben.sees("This button was clicked 1 times.").await;
    }

    #[botwright::test]
    async fn remembers_everybody(mut telegram: Telegram) {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ann.says("just talking").await;
        ann.sees_nothing().await;
        let mut cleo = telegram.user("Cleo").chat();
        cleo.does(|seat| seat.inline_query("tea")).await;
        ben.says("/print_users").await;
        let [first, second, third] = [&ann, &ben, &cleo].map(|chat| chat.seat().user_id());
        ben.sees(&format!("The following user IDs have used this bot: {first}, {second}, {third}")).await;
    }
}
