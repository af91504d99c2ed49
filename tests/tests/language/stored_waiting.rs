//! A press on a button whose stored value is still on its way waits for it.

use botwright::prelude::*;
use tokio::sync::Notify;

use crate::script::talk;
use crate::wire::written;

const ROUTER: Router = Router::new().mount(handlers![slow, pressed, pick]);

static PRESSED: Notify = Notify::const_new();

/// Sends its button long before what is behind it is committed.
#[command("slow")]
fn slow(chat: Chat, buttons: StoredButtons) {
    tokio::spawn(async move {
        let saying = async {
            chat.say(Reply::text("Slow.").row([pick::button("Tea", "tea".to_owned())])).await?;
            PRESSED.notified().await;
            // The press has all the time to come to nothing.
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            Ok::<(), Error>(())
        };
        buttons.outside(saying).await
    });
}

#[observe]
fn pressed(query: Option<CallbackQuery>) {
    if query.is_some() {
        PRESSED.notify_one();
    }
}

#[callback("pick:{what}")]
fn pick(what: Stored<String>) -> Toast {
    Toast::new(what.as_str())
}

#[test]
fn a_press_waits_for_what_has_sent_the_button() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let group = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann, mut ben) = (ann.at(&group), ben.at(&group));
        ann.says("/slow").await;
        written(telegram.emulator(), "Slow.").await;
        ben.presses("Tea").await;
        ben.sees_toast("tea").await;
    });
}
