//! A menu with buttons, and the one question it can ask.
use botwright::prelude::*;

/// The menu, and the one question it can ask.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "10m")]
enum Settings {
    #[start]
    #[to(Renaming)]
    Choosing,

    #[to(Choosing)]
    Renaming { field: Field },
}

#[derive(CallbackData, Clone, Copy, Debug, Serialize, Deserialize)]
enum Field {
    Name,
    City,
}

#[derive(Default, Serialize, Deserialize)]
struct Profile {
    name: String,
    city: String,
}

/// Change your settings.
#[command("settings")]
fn open() -> Goto<Settings> {
    goto!(Settings::Choosing)
}

/// What I know of you.
#[command("profile")]
fn profile(profile: UserData<Profile>) -> String {
    format!("Name: {}\nCity: {}", profile.name, profile.city)
}

#[enter(Settings::Choosing)] // a state's voice, written once
fn menu() -> Reply {
    Reply::text("What shall we change?")
        .row([edit::button("Name", Field::Name), edit::button("City", Field::City)])
        .row([close::button("Close")]) // a button is made by the handler that it reaches
}

#[state(Settings::Choosing)]
#[callback("edit:{field}")]
fn edit(field: Field) -> Goto<Settings> {
    goto!(Settings::Renaming { field })
}

#[state(Settings::Choosing)]
#[callback("close")]
async fn close(chat: Chat) -> Goto<Settings> {
    chat.say("Done.").await?;
    end()
}

#[enter(Settings::Renaming { field })]
fn ask(field: Field) -> String {
    format!("Send the new {field:?}.")
}

#[state(Settings::Renaming { field })]
#[message]
async fn rename(
    field: Field,
    Text(text): Text,
    chat: Chat,
    mut profile: UserData<Profile>,
) -> Goto<Settings> {
    if text.len() > 40 {
        chat.say("That is too long; try again.").await?;
        return stay();
    }
    match field {
        Field::Name => profile.name = text, // committed with the step, or not at all
        Field::City => profile.city = text,
    }
    goto!(Settings::Choosing)
}

#[timeout(Settings)]
fn gave_up() -> &'static str {
    "I closed the settings."
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.database("sqlite://settings.db").run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn renames(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/settings").await;
        ann.sees("What shall we change?").await;
        ann.presses("City").await;
        ann.sees("Send the new City.").await;
        telegram.advance("10m").await;
        ann.sees("I closed the settings.").await;
        ann.says("Oslo").await;
        ann.sees_nothing().await;
    }

    #[botwright::test]
    async fn keeps_what_it_was_told(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/settings").await;
        ann.presses("City").await;
        ann.sees("Send the new City.").await;
        ann.says("x".repeat(41)).await;
        ann.sees("That is too long; try again.").await;
        ann.says("Oslo").await;
        ann.sees("What shall we change?").await;
        ann.presses("Close").await;
        ann.sees("Done.").await;
        telegram.restart(App::new).await;
        ann.says("/profile").await;
        ann.sees("Name: \nCity: Oslo").await;
    }

    #[botwright::test]
    async fn goes_on_after_a_restart(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/settings").await;
        ann.presses("Name").await;
        telegram.restart(App::new).await;
        ann.says("Ann Lee").await;
        ann.sees("What shall we change?").await;
        telegram.restart(App::new).await;
        telegram.advance("10m").await;
        ann.sees("I closed the settings.").await;
    }

    #[botwright::test]
    async fn talking_puts_the_timeout_off(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/settings").await;
        ann.sees("What shall we change?").await;
        telegram.advance("9m").await;
        ann.presses("Name").await;
        ann.sees("Send the new Name.").await;
        telegram.advance("9m").await;
        ann.sees_nothing().await;
        telegram.advance("1m").await;
        ann.sees("I closed the settings.").await;
    }
}
