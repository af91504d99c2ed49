//! The port of python-telegram-bot's persistentconversationbot: collects facts about a person, and remembers them, and where the
//! talk had come to, in a database.
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(name = "my_conversation", reentry = false)]
enum Talk {
    #[start]
    #[to(TypingReply, TypingChoice)]
    Choosing,
    #[to(TypingReply)]
    TypingChoice,
    #[to(Choosing)]
    TypingReply,
}

/// Under which name the chosen category stands among the facts, as in the original, until it is told.
const CHOICE: &str = "choice";

/// What a person told, wherever they told it, in the order in which they did.
#[botwright::data(name = "facts")]
#[derive(Default, Serialize, Deserialize)]
struct Facts(Vec<(String, String)>);

impl Facts {
    fn get(&self, category: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == category).map(|(_, fact)| fact.as_str())
    }

    fn set(&mut self, category: String, fact: String) {
        match self.0.iter_mut().find(|(known, _)| *known == category) {
            Some((_, old)) => *old = fact,
            None => self.0.push((category, fact)),
        }
    }

    fn forget(&mut self, category: &str) {
        self.0.retain(|(known, _)| known != category);
    }

    fn categories(&self) -> String {
        let categories: Vec<&str> = self.0.iter().map(|(category, _)| category.as_str()).collect();
        categories.join(", ")
    }

    fn list(&self) -> String {
        let lines: Vec<String> =
            self.0.iter().map(|(category, fact)| format!("{category} - {fact}")).collect();
        format!("\n{}\n", lines.join("\n"))
    }
}

fn with_categories(text: impl Into<Reply>) -> Reply {
    Reply::text(text)
        .keys(["Age", "Favourite colour"])
        .keys(["Number of siblings", "Something else..."])
        .keys(["Done"])
        .one_time()
}

/// Talk to Doctor Botter.
#[command("start")]
fn start(facts: UserData<Facts>) -> (Reply, Goto<Talk>) {
    let question = if facts.0.is_empty() {
        "I will hold a more complex conversation with you. Why don't you tell me something about yourself?"
            .to_owned()
    } else {
        format!(
            "You already told me your {}. Why don't you tell me something more about yourself? \
             Or change anything I already know.",
            facts.categories()
        )
    };
    (with_categories(format!("Hi! My name is Doctor Botter. {question}")), goto!(Talk::Choosing))
}

#[state(Talk::Choosing)]
#[message(regex("^(Age|Favourite colour|Number of siblings)$"))]
fn choose(Text(category): Text, facts: UserData<Facts>) -> (String, Goto<Talk>) {
    (ask(&category, facts), goto!(Talk::TypingReply))
}

#[state(Talk::Choosing)]
#[message(regex("^Something else...$"))]
fn choose_other() -> (&'static str, Goto<Talk>) {
    (
        r#"Alright, please send me the category first, for example "Most impressive skill""#,
        goto!(Talk::TypingChoice),
    )
}

#[state(Talk::TypingChoice)]
#[message(text & !(command | regex("^Done$")))]
fn name_category(Text(category): Text, facts: UserData<Facts>) -> (String, Goto<Talk>) {
    (ask(&category, facts), goto!(Talk::TypingReply))
}

fn ask(category: &str, mut facts: UserData<Facts>) -> String {
    let category = category.to_lowercase();
    facts.set(CHOICE.to_owned(), category.clone());
    match facts.get(&category) {
        Some(fact) => format!("Your {category}? I already know the following about that: {fact}"),
        None => format!("Your {category}? Yes, I would love to hear about that!"),
    }
}

#[state(Talk::TypingReply)]
#[message(text & !(command | regex("^Done$")))]
fn learn(Text(fact): Text, mut facts: UserData<Facts>) -> Option<(Reply, Goto<Talk>)> {
    // Another chat of the person may have ended the talk there, and with it the choice.
    let category = facts.get(CHOICE)?.to_owned();
    facts.set(category, fact.to_lowercase());
    facts.forget(CHOICE);
    let text = format!(
        "Neat! Just so you know, this is what you already told me:{}\
         You can tell me more, or change your opinion on something.",
        facts.list()
    );
    Some((with_categories(text), goto!(Talk::Choosing)))
}

#[state(Talk::*)]
#[message(regex("^Done$"))]
fn done(mut facts: UserData<Facts>) -> (Reply, Goto<Talk>) {
    facts.forget(CHOICE);
    let text = format!("I learned these facts about you: {}Until next time!", facts.list());
    (Reply::text(text).remove_keys(), end())
}

/// What I know about you.
#[command("show_data")]
fn show_data(facts: UserData<Facts>) -> String {
    format!("This is what you already told me: {}", facts.list())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.database("sqlite://persistentconversationbot.db").run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn a_restart_changes_nothing(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/show_data").await;
        ann.sees_part("This is what you already told me:").await;
        ann.says("/start").await;
        ann.sees_part("I will hold a more complex conversation with you.").await;
        ann.taps("Age").await;
        telegram.restart(App::new).await;
        ann.says("/show_data").await;
        ann.sees_part("told me: \nchoice - age").await;
        ann.says("33").await;
        ann.sees_part("told me:\nage - 33\nYou can").await;
        ann.taps("Something else...").await;
        telegram.restart(App::new).await;
        ann.says("Pet").await;
        ann.sees("Your pet? Yes, I would love to hear about that!").await;
        telegram.restart(App::new).await;
        ann.says("Cat").await;
        ann.taps("Done").await;
        ann.sees("I learned these facts about you: \nage - 33\npet - cat\nUntil next time!").await;
    }

    #[botwright::test]
    async fn asks_again_for_what_it_knows(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.taps("Age").await;
        ann.sees("Your age? Yes, I would love to hear about that!").await;
        ann.says("/start").await;
        ann.says("THIRTY").await;
        ann.taps("Done").await;
        ann.sees("I learned these facts about you: \nage - thirty\nUntil next time!").await;
        ann.says("Age").await;
        ann.sees_nothing().await;
        ann.says("/start").await;
        ann.sees_part("You already told me your age. Why don't you tell me something more").await;
        ann.taps("Age").await;
        ann.sees("Your age? I already know the following about that: thirty").await;
        ann.taps("Done").await;
        ann.sees("I learned these facts about you: \nage - thirty\nUntil next time!").await;
    }
}
