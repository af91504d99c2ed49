//! The port of python-telegram-bot's conversationbot: four questions, one after the other.
use botwright::prelude::*;
use tokio::fs::File;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(reentry = false)]
enum Interview {
    #[start]
    #[to(Photo)]
    Gender,
    #[to(Location)]
    Photo,
    #[to(Bio)]
    Location,
    #[to()]
    Bio,
}

/// Talk to Professor Bot.
#[command("start")]
fn start() -> (Reply, Goto<Interview>) {
    let question = "Hi! My name is Professor Bot. I will hold a conversation with you. \
                    Send /cancel to stop talking to me.\n\nAre you a boy or a girl?";
    (
        Reply::text(question).keys(["Boy", "Girl", "Other"]).one_time().placeholder("Boy or Girl?"),
        goto!(Interview::Gender),
    )
}

#[state(Interview::Gender)]
#[message(regex(r"(?i)^(Boy|Girl|Other)$"))]
fn gender() -> (Reply, Goto<Interview>) {
    let question = "I see! Please send me a photo of yourself, so I know what you look like, \
                    or send /skip if you don't want to.";
    (Reply::text(question).remove_keys(), goto!(Interview::Photo))
}

#[state(Interview::Photo)]
#[message(photo)]
async fn photo(photo: Photo, bot: Bot) -> Result<(&'static str, Goto<Interview>)> {
    let file = bot.get_file(photo.largest().file_id.clone()).await?;
    bot.download(&file, &mut File::create("user_photo.jpg").await?, 20 << 20).await?;
    Ok((
        "Gorgeous! Now, send me your location please, or send /skip if you don't want to.",
        goto!(Interview::Location),
    ))
}

#[state(Interview::Photo)]
#[command("skip", hidden)]
fn skip_photo() -> (&'static str, Goto<Interview>) {
    ("I bet you look great! Now, send me your location please, or send /skip.", goto!(Interview::Location))
}

#[state(Interview::Location)]
#[message(location)]
fn location() -> (&'static str, Goto<Interview>) {
    ("Maybe I can visit you sometime! At last, tell me something about yourself.", goto!(Interview::Bio))
}

#[state(Interview::Location)]
#[command("skip", hidden)]
fn skip_location() -> (&'static str, Goto<Interview>) {
    ("You seem a bit paranoid! At last, tell me something about yourself.", goto!(Interview::Bio))
}

#[state(Interview::Bio)]
#[message(text & !command)]
fn bio() -> (&'static str, Goto<Interview>) {
    ("Thank you! I hope we can talk again some day.", end())
}

#[state(Interview::*)]
#[command("cancel")]
fn cancel() -> (Reply, Goto<Interview>) {
    (Reply::text("Bye! I hope we can talk again some day.").remove_keys(), end())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn asks_and_lets_skip(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/cancel").await;
        ann.sees_nothing().await;
        ann.says("/start").await;
        ann.sees_part("Are you a boy or a girl?").await;
        ann.says("/start").await;
        ann.says("Boys").await;
        ann.sees_nothing().await;
        ann.taps("Girl").await;
        ann.sees_part("a photo of yourself").await;
        ann.says("/skip").await;
        ann.sees_part("I bet you look great!").await;
        ann.sends_location(59.9, 10.7).await;
        ann.sees_part("Maybe I can visit you").await;
        ann.says("/cancel").await;
        ann.sees("Bye! I hope we can talk again some day.").await;
        ann.says("too late").await;
        ann.sees_nothing().await;
    }
}
