//! The port of python-telegram-bot's inlinekeyboard2: a conversation that happens in the buttons of one message.
use botwright::prelude::*;

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Route {
    #[start]
    #[to(Choosing, Ending)]
    Choosing,
    #[to(Choosing)]
    Ending,
}

/// Choose a route.
#[command("start")]
fn start() -> (Reply, Goto<Route>) {
    (
        Reply::text("Start handler, Choose a route").row([one::button("1"), two::button("2")]),
        goto!(Route::Choosing),
    )
}

#[state(Route::Choosing)]
#[callback("0")]
fn one() -> (Edit, Goto<Route>) {
    let edit =
        Edit::text("First CallbackQueryHandler, Choose a route").row([three::button("3"), four::button("4")]);
    (edit, goto!(Route::Choosing))
}

#[state(Route::Choosing)]
#[callback("1")]
fn two() -> (Edit, Goto<Route>) {
    let edit =
        Edit::text("Second CallbackQueryHandler, Choose a route").row([one::button("1"), three::button("3")]);
    (edit, goto!(Route::Choosing))
}

#[state(Route::Choosing)]
#[callback("2")]
fn three() -> (Edit, Goto<Route>) {
    let edit = Edit::text("Third CallbackQueryHandler. Do want to start over?")
        .row([start_over::button("Yes, let's do it again!"), enough::button("Nah, I've had enough ...")]);
    (edit, goto!(Route::Ending))
}

#[state(Route::Choosing)]
#[callback("3")]
fn four() -> (Edit, Goto<Route>) {
    let edit =
        Edit::text("Fourth CallbackQueryHandler, Choose a route").row([two::button("2"), three::button("3")]);
    (edit, goto!(Route::Choosing))
}

#[state(Route::Ending)]
#[callback("0")]
fn start_over() -> (Edit, Goto<Route>) {
    let edit = Edit::text("Start handler, Choose a route").row([one::button("1"), two::button("2")]);
    (edit, goto!(Route::Choosing))
}

#[state(Route::Ending)]
#[callback("1")]
fn enough() -> (Edit, Goto<Route>) {
    (Edit::text("See you next time!"), end())
}

#[botwright::main]
async fn main() -> botwright::Result {
    App::from_env()?.run().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[botwright::test]
    async fn goes_round_and_ends(mut telegram: Telegram) {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/start").await;
        ann.presses("1").await;
        ann.sees("First CallbackQueryHandler, Choose a route").await;
        ann.presses("3").await;
        ann.presses("Yes, let's do it again!").await;
        ann.sees("Start handler, Choose a route").await;
        ann.presses("2").await;
        ann.presses("3").await;
        ann.presses("Nah, I've had enough ...").await;
        ann.sees("See you next time!").await;
    }
}
