//! Commands by scope and language: where they are offered, where they are handled, and the text of `/help`.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![help, settings, ban, here, everywhere, secret]);

/// How to use this bot.
///
/// And more of it.
#[command("help", description(nb = "Slik brukes boten.", de = "So geht es."))]
fn help(commands: Commands) -> String {
    commands.to_string()
}

/// Change your settings.
#[command("settings {field?}", scope = private, description(nb = "Innstillinger."))]
fn settings(field: Option<String>) -> String {
    format!("Settings {field:?}")
}

/// Ban somebody.
#[command("ban", scope = admins)]
fn ban() -> &'static str {
    "Banned."
}

/// Where we are, in a group.
#[command("where", scope = groups)]
fn here() -> &'static str {
    "In a group."
}

/// Where we are.
#[command("where")]
fn everywhere() -> &'static str {
    "Somewhere."
}

/// Not shown.
#[command("secret", hidden)]
fn secret() -> &'static str {
    "Psst."
}

fn names(seat: &botwright_emulator::Seat) -> Vec<String> {
    seat.commands().into_iter().map(|command| command.command).collect()
}

#[test]
fn each_chat_is_offered_what_is_handled_there() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.supergroup("Friends", &[&ann, &ben]);
        friends.promote(ann.account());
        let (mut private, mut admin, member) = (ann.chat(), ann.at(&friends), ben.at(&friends));
        telegram.rest().await;
        assert_eq!(names(private.seat()), ["help", "settings", "where"]);
        assert_eq!(names(admin.seat()), ["help", "ban", "where"]);
        assert_eq!(names(member.seat()), ["help", "where"]);
        private.says("/settings").await;
        private.sees("Settings None").await;
        private.says("/where").await;
        private.sees("Somewhere.").await;
        admin.says("/settings").await;
        admin.sees_nothing().await;
        admin.says("/where").await;
        admin.sees("In a group.").await;
        admin.says("/ban").await;
        admin.sees("Banned.").await;
    });
}

#[test]
fn the_menu_and_the_help_speak_the_user_s_language() {
    talk(ROUTER, async |mut telegram| {
        let kari = telegram.emulator().person("Kari").language("nb").build();
        let seat = kari.private();
        let mut chat = telegram.user("Kari").chat();
        let _ = telegram.user("Ann");
        telegram.rest().await;
        let texts: Vec<String> = seat.commands().into_iter().map(|command| command.description).collect();
        assert_eq!(texts, ["Slik brukes boten.", "Innstillinger.", "Where we are."]);
        chat.does(|_| seat.send_text("/help").unwrap()).await;
        chat.sees("/help - Slik brukes boten.\n/settings [field] - Innstillinger.\n/where - Where we are.")
            .await;
        let mut ann = telegram.user("Ann").chat();
        ann.says("/help").await;
        ann.sees(
            "/help - How to use this bot.\n/settings [field] - Change your settings.\n/where - Where we are.",
        )
        .await;
    });
}
