//! The port of python-telegram-bot's deeplinking: a trail of links, each of which leads back to the bot with a payload.
use botwright::deep_link::{self, Payload};
use botwright::prelude::*;

const CHECK_THIS_OUT: Payload = Payload::new("check-this-out");
const SO_COOL: Payload = Payload::new("so-cool");
const USING_ENTITIES: Payload = Payload::new("using-entities-here");
const USING_KEYBOARD: Payload = Payload::new("using-keyboard-here");

/// Get a link, and follow the trail.
#[command("start", order = 5)]
fn start(me: Me) -> String {
    let link = deep_link::start_group(me).payload(CHECK_THIS_OUT);
    format!("Feel free to tell your friends about it:\n\n{link}")
}

#[command("start", order = 1)]
fn check_this_out(Text(text): Text, me: Me) -> Result<Reply, Pass> {
    came_with(&CHECK_THIS_OUT, &text)?;
    let reply = "Awesome, you just accessed hidden functionality! Now let's get back to the private chat.";
    Ok(Reply::text(reply).row([url_button("Continue here!", deep_link::start(me, SO_COOL))]))
}

#[command("start", order = 2)]
fn so_cool(Text(text): Text, me: Me) -> Result<Reply, Pass> {
    came_with(&SO_COOL, &text)?;
    let link = Html::link(&deep_link::start(me, USING_ENTITIES), "▶️ CLICK HERE");
    Ok(Reply::text(html!("You can also mask the deep-linked URLs as links: {link}.")).without_preview())
}

#[command("start", order = 3)]
fn using_entities(Text(text): Text) -> Result<Reply, Pass> {
    came_with(&USING_ENTITIES, &text)?;
    let reply = "It is also possible to make deep-linking using InlineKeyboardButtons.";
    Ok(Reply::text(reply).row([open_link::button("Like this!")]))
}

/// The press is answered with a link, which opens at once.
#[callback("keyboard-callback-data")]
async fn open_link(press: CallbackQuery, me: Me) -> Result {
    press.open(deep_link::start(me, USING_KEYBOARD)).await?;
    Ok(())
}

#[command("start", order = 4)]
fn using_keyboard(Text(text): Text) -> Result<String, Pass> {
    came_with(&USING_KEYBOARD, &text)?;
    let payload: Vec<String> = text.split_whitespace().skip(1).map(quoted).collect();
    let payload = payload.join(", ");
    Ok(format!("Congratulations! This is as deep as it gets 👏🏻\n\nThe payload was: [{payload}]"))
}

/// As in the original, a payload also counts as part of a longer one.
fn came_with(payload: &Payload, text: &str) -> Result<(), Pass> {
    if text.contains(payload.as_str()) { Ok(()) } else { Err(Pass) }
}

/// In quotes, as Python prints a text.
fn quoted(word: &str) -> String {
    let word = word.replace('\\', r"\\");
    match (word.contains('\''), word.contains('"')) {
        (true, false) => format!("\"{word}\""),
        _ => format!("'{}'", word.replace('\'', r"\'")),
    }
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn the_trail_leads_to_its_end(mut telegram: Telegram) {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut public, mut ann) = (ann.at(&friends), ann.chat());
        ann.says("/start").await;
        ann.sees_part("?startgroup=check-this-out").await;
        public.says("/start check-this-out").await;
        public.sees_part("Awesome, you just accessed hidden functionality!").await;
        let sent = public.messages().await.pop().unwrap();
        let link = sent.reply_markup().unwrap().inline_keyboard[0][0].url.clone().unwrap();
        assert!(link.ends_with("?start=so-cool"), "{link}");
    }

    #[botwright::test]
    async fn a_press_opens_the_last_link(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start so-cool").await;
        ann.sees("You can also mask the deep-linked URLs as links: ▶️ CLICK HERE.").await;
        ann.says("/start using-entities-here").await;
        ann.presses("Like this!").await;
        let calls = telegram.emulator().calls();
        let answers: Vec<_> = calls.iter().filter(|call| call.method == "answerCallbackQuery").collect();
        let [answer] = answers[..] else { panic!("a press is answered once, not {} times", answers.len()) };
        let link = answer.arguments["url"].as_str().unwrap();
        assert!(link.ends_with("?start=using-keyboard-here"), "{link}");
        ann.says("/start using-keyboard-here and it's \"more\"").await;
        ann.sees_part(r#"The payload was: ['using-keyboard-here', 'and', "it's", '"more"']"#).await;
    }

    #[botwright::test]
    async fn what_is_no_payload_begins_anew(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        for text in ["/start nothing-known", "/start So-Cool"] {
            ann.says(text).await;
            ann.sees_part("Feel free to tell your friends about it:").await;
        }
        ann.says("/start xx-so-cool-yy").await;
        ann.sees_part("You can also mask").await;
        ann.says("so-cool").await;
        ann.sees_nothing().await;
    }
}
