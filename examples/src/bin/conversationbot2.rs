//! The port of python-telegram-bot's conversationbot2: collects facts about a person, in any order.
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(reentry = false)]
enum Talk {
    #[start]
    #[to(TypingReply, TypingChoice)]
    Choosing,
    #[to(TypingReply)]
    TypingChoice,
    #[to(Choosing)]
    TypingReply,
}

/// What a person told, wherever they told it; so two of their chats share the chosen category, too.
#[derive(Default, Serialize, Deserialize)]
struct Facts {
    choice: Option<String>,
    known: Vec<(String, String)>,
}

impl Facts {
    fn learn(&mut self, category: String, fact: String) {
        match self.known.iter_mut().find(|(known, _)| *known == category) {
            Some((_, old)) => *old = fact,
            // The original keeps the choice beside the facts, under this name, and forgets it here.
            None if category == "choice" => {}
            None => self.known.push((category, fact)),
        }
    }

    fn list(&self) -> String {
        let lines: Vec<String> =
            self.known.iter().map(|(category, fact)| format!("{category} - {fact}")).collect();
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
fn start() -> (Reply, Goto<Talk>) {
    let question = "Hi! My name is Doctor Botter. I will hold a more complex conversation with you. \
                    Why don't you tell me something about yourself?";
    (with_categories(question), goto!(Talk::Choosing))
}

#[state(Talk::Choosing)]
#[message(regex("^(Age|Favourite colour|Number of siblings)$"))]
fn choose(Text(category): Text, facts: UserData<Facts>) -> (String, Goto<Talk>) {
    (ask(category, facts), goto!(Talk::TypingReply))
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
    (ask(category, facts), goto!(Talk::TypingReply))
}

fn ask(category: String, mut facts: UserData<Facts>) -> String {
    let question = format!("Your {}? Yes, I would love to hear about that!", category.to_lowercase());
    facts.choice = Some(category);
    question
}

#[state(Talk::TypingReply)]
#[message(text & !(command | regex("^Done$")))]
fn learn(Text(fact): Text, mut facts: UserData<Facts>) -> Option<(Reply, Goto<Talk>)> {
    let category = facts.choice.take()?;
    facts.learn(category, fact);
    let known = facts.list();
    let text = format!(
        "Neat! Just so you know, this is what you already told me:{known}\
         You can tell me more, or change your opinion on something."
    );
    Some((with_categories(text), goto!(Talk::Choosing)))
}

#[state(Talk::*)]
#[message(regex("^Done$"))]
fn done(mut facts: UserData<Facts>) -> (Reply, Goto<Talk>) {
    let Facts { known, .. } = std::mem::take(&mut *facts);
    let list = Facts { known, choice: None }.list();
    (Reply::text(format!("I learned these facts about you: {list}Until next time!")).remove_keys(), end())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn learns_facts_in_any_order(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.taps("Age").await;
        ann.sees("Your age? Yes, I would love to hear about that!").await;
        ann.says("30").await;
        ann.sees_part("told me:\nAge - 30\nYou can").await;
        ann.taps("Something else...").await;
        ann.says("Best Skill").await;
        ann.sees_part("Your best skill?").await;
        ann.says("chess").await;
        ann.taps("Done").await;
        ann.sees("I learned these facts about you: \nAge - 30\nBest Skill - chess\nUntil next time!").await;
        ann.says("Done").await;
        ann.sees_nothing().await;
    }
}
