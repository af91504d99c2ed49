//! The guards that come with Botwright: to whom they are granted, and what the others are told.

use std::time::Duration;

use botwright::guards::{
    Administrator, Allowed, Allowlist, ChatAdministrator, Enrolled, Enrolment, GroupOnly, Guess, NewSession,
    Owner, PrivateOnly, Session,
};
use botwright::prelude::*;
use botwright::testing::run_with;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    total, restart, address, rules, rights, allow, forbid, list, secret, enrol, revoke, inside, open, take,
    close, account, failed
]);

#[command("total")]
fn total(Owner(user): Owner) -> String {
    format!("All yours, {}.", user.first_name)
}

#[command("restart")]
fn restart(Administrator(user): Administrator) -> String {
    format!("Just a moment, {}.", user.first_name)
}

#[command("address")]
fn address(_: PrivateOnly) -> &'static str {
    "Where do you live?"
}

#[command("rules")]
fn rules(GroupOnly(chat): GroupOnly) -> String {
    format!("Be kind in {}.", chat.title.as_deref().unwrap_or_default())
}

#[command("rights")]
fn rights(admin: ChatAdministrator) -> String {
    let name = admin.member().and_then(|member| member.user()).map(|user| user.first_name.clone());
    let may = admin.may(|rights| rights.can_restrict_members);
    format!("{name:?} {} {} {may}", admin.is_owner(), admin.is_anonymous())
}

#[command("allow {id}")]
async fn allow(mut list: Allowlist, id: i64) -> Result<String> {
    let added = list.add(id).await?;
    Ok(format!("{added} {} {}", list.add(id).await?, list.contains(id).await?))
}

#[command("forbid {id}")]
async fn forbid(mut list: Allowlist, id: i64) -> Result<String> {
    let removed = list.remove(id).await?;
    Ok(format!("{removed} {} {}", list.remove(id).await?, list.users().await?.len()))
}

#[command("list")]
async fn list(list: Allowlist) -> Result<String> {
    Ok(list.users().await?.len().to_string())
}

#[command("secret")]
fn secret(_: Allowed) -> &'static str {
    "The kettle is on."
}

#[command("enrol {passcode}")]
async fn enrol(mut enrolment: Enrolment, passcode: String) -> Result<&'static str> {
    Ok(match enrolment.enrol(&passcode).await? {
        Guess::Right => "Welcome!",
        Guess::Wrong => "No.",
        Guess::TooMany => "Later.",
    })
}

#[command("revoke {id}")]
async fn revoke(mut enrolment: Enrolment, id: i64) -> Result<String> {
    Ok(format!("{} of {}", enrolment.revoke(id).await?, enrolment.users().await?.len()))
}

#[command("inside")]
fn inside(_: Enrolled) -> &'static str {
    "You are in."
}

#[command("open")]
fn open(session: NewSession) -> &'static str {
    session.start();
    "Open."
}

#[command("take")]
fn take(_: Session) -> &'static str {
    "A coin."
}

#[command("close")]
fn close(session: Session) -> &'static str {
    session.end();
    "Closed."
}

#[command("account")]
fn account(session: Option<Session>) -> String {
    session.is_some().to_string()
}

#[on_error]
fn failed(Failure(why): Failure) -> String {
    why.to_string()
}

#[test]
fn owners_and_administrators_are_named_by_the_application() {
    static HELPERS: UserList = UserList::new();
    let app = |bot| {
        // The offline Telegram numbers its people.
        App::with_router(bot, ROUTER).owners([Named::ANN]).administrators(&HELPERS)
    };
    run_with(app, async |mut telegram| {
        let (mut ann, mut ben) = Named::chats(&mut telegram);
        ann.says("/total").await;
        ann.sees("All yours, Ann.").await;
        ben.says("/total").await;
        ben.sees("Only the bot's owner may do that.").await;
        ann.says("/restart").await;
        ann.sees("Just a moment, Ann.").await;
        ben.says("/restart").await;
        ben.sees("Only the bot's administrators may do that.").await;
        HELPERS.add(Named::BEN);
        ben.says("/restart").await;
        ben.sees("Just a moment, Ben.").await;
    });
}

#[test]
fn an_open_list_that_is_empty_makes_nobody_an_administrator() {
    static OPEN: UserList = UserList::open_while_empty();
    run_with(
        |bot| App::with_router(bot, ROUTER).administrators(&OPEN),
        async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            ann.says("/restart").await;
            ann.sees("Only the bot's administrators may do that.").await;
        },
    );
}

#[test]
fn the_application_says_what_the_refused_are_told() {
    let app = |bot| {
        App::with_router(bot, ROUTER)
            .owners([Named::ANN])
            .refusal::<Owner>(Refused::silently())
            .refusal::<GroupOnly>(Refused::because("Ask me in the group."))
    };
    run_with(app, async |mut telegram| {
        let (_, mut ben) = Named::chats(&mut telegram);
        ben.says("/total").await;
        ben.sees_nothing().await;
        ben.says("/rules").await;
        ben.sees("Ask me in the group.").await;
        ben.says("/rights").await;
        ben.sees("Ask me in the group.").await;
    });
}

#[test]
fn what_was_not_said_is_found_at_the_start_and_when_it_is_asked_for() {
    let bot = Bot::builder("1:token").build().unwrap();
    let error = App::with_router(bot, ROUTER).check().unwrap_err().to_string();
    for wanted in [
        "`total` (tests/tests/language/ready_guards.rs:",
        ") takes `Owner`, and the application has none: say who they are with `App::owners`",
        "`restart` (tests/",
        "`inside` (tests/",
        "say it with `App::passcode`",
        "say it with `App::session`",
    ] {
        assert!(error.contains(wanted), "{error}");
    }
    let bot = Bot::builder("1:token").build().unwrap();
    let complete = App::with_router(bot, ROUTER).owners([1]).passcode("tea").session(Duration::from_mins(1));
    assert!(complete.check().is_ok());
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/total").await;
        ann.sees(
            "a handler takes `Owner`, and the application has none: say who they are with `App::owners`",
        )
        .await;
    });
}

#[test]
fn private_chats_and_groups() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let (mut private, mut public) = (ann.chat(), ann.at(&friends));
        private.says("/address").await;
        private.sees("Where do you live?").await;
        public.says("/address").await;
        public.sees("This works in a private chat with me only.").await;
        public.says("/rules").await;
        public.sees("Be kind in Friends.").await;
        private.says("/rules").await;
        private.sees("This works in groups only.").await;
    });
}

#[test]
fn chat_administrators_are_asked_once_and_again_when_one_has_changed() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let asked = |telegram: &Telegram| {
            telegram.emulator().calls().iter().filter(|call| call.method == "getChatAdministrators").count()
        };
        let mut there = ben.at(&friends);
        there.says("/rights").await;
        there.sees("Only the administrators of this chat may do that.").await;
        there.says("/rights").await;
        there.sees("Only the administrators of this chat may do that.").await;
        assert_eq!(asked(&telegram), 1);
        friends.promote(ben.account());
        there.says("/rights").await;
        there.sees("Some(\"Ben\") false false true").await;
        assert_eq!(asked(&telegram), 2);
        telegram.advance("9m").await;
        there.says("/rights").await;
        assert_eq!(asked(&telegram), 2);
        telegram.advance("1m").await;
        there.says("/rights").await;
        assert_eq!(asked(&telegram), 3);
        let mut private = ben.chat();
        private.says("/rights").await;
        private.sees("This works in groups only.").await;
    });
}

#[test]
fn who_speaks_as_the_chat_is_an_administrator_and_who_speaks_as_another_is_not() {
    talk(ROUTER, async |mut telegram| {
        let ann = telegram.user("Ann");
        let friends = telegram.group("Friends", &[&ann]);
        let mut there = ann.at(&friends);
        // Something that can be quoted.
        there.says("Hello").await;
        let message = there.seat().messages().last().unwrap().message_id;
        for (id, sender, answer) in [
            (1, friends.id(), "None false true false"),
            (2, ChatId(-1_001_234), "Only the administrators of this chat may do that."),
        ] {
            let update = format!(
                r#"{{"update_id": {id}, "message": {{"message_id": {message}, "date": 1, "text": "/rights",
                    "entities": [{{"type": "bot_command", "offset": 0, "length": 7}}],
                    "from": {{"id": 1087968824, "is_bot": true, "first_name": "Group"}},
                    "sender_chat": {{"id": {sender}, "type": "supergroup", "title": "Friends"}},
                    "chat": {{"id": {}, "type": "supergroup", "title": "Friends"}}}}}}"#,
                friends.id(),
            );
            telegram.receives(Update::from_json(update.as_bytes()).unwrap()).await;
            there.sees(answer).await;
        }
    });
}

#[test]
fn the_allowlist_changes_while_the_bot_runs() {
    run_with(
        |bot| App::with_router(bot, ROUTER).allowed([Named::ANN]),
        async |mut telegram| {
            let (mut ann, mut ben) = Named::chats(&mut telegram);
            ann.says("/secret").await;
            ann.sees("The kettle is on.").await;
            ben.says("/secret").await;
            ben.sees("You are not on the list of those who may do that.").await;
            ann.says(format!("/allow {}", Named::BEN)).await;
            ann.sees("true false true").await;
            ben.says("/secret").await;
            ben.sees("The kettle is on.").await;
            ann.says("/list").await;
            ann.sees("1").await;
            ann.says(format!("/forbid {}", Named::BEN)).await;
            ann.sees("true false 0").await;
            ben.says("/secret").await;
            ben.sees("You are not on the list of those who may do that.").await;
        },
    );
}

#[test]
fn who_gave_the_passcode_is_remembered_and_guesses_are_limited() {
    run_with(
        |bot| App::with_router(bot, ROUTER).passcode("kettle"),
        async |mut telegram| {
            let (mut ann, mut ben) = Named::chats(&mut telegram);
            ann.says("/inside").await;
            ann.sees("Please give me the passcode first.").await;
            ann.says("/enrol kettle").await;
            ann.sees("Welcome!").await;
            ann.says("/inside").await;
            ann.sees("You are in.").await;
            for guess in 0..5 {
                ben.says(format!("/enrol {guess}")).await;
                ben.sees("No.").await;
            }
            ben.says("/enrol kettle").await;
            ben.sees("Later.").await;
            ben.says("/inside").await;
            ben.sees("Please give me the passcode first.").await;
            telegram.advance("2m").await;
            ben.says("/enrol kettle").await;
            ben.sees("Welcome!").await;
            ben.says(format!("/revoke {}", Named::ANN)).await;
            ben.sees("true of 1").await;
            ann.says("/inside").await;
            ann.sees("Please give me the passcode first.").await;
        },
    );
}

#[test]
fn an_empty_passcode_lets_nobody_in() {
    run_with(
        |bot| App::with_router(bot, ROUTER).passcode(""),
        async |mut telegram| {
            let mut ann = telegram.user("Ann").chat();
            ann.says("/enrol x").await;
            ann.sees(
            "a handler needs a passcode, and the application has none, or an empty one: say it with `App::passcode`",
        )
        .await;
            ann.says("/inside").await;
            ann.sees("Please give me the passcode first.").await;
        },
    );
}

#[test]
fn a_session_ends_after_a_time_of_silence_or_by_itself() {
    const OVER: &str = "Please sign in first: there is no session, or it has ended.";
    let app = |bot| App::with_router(bot, ROUTER).session(Duration::from_mins(30));
    run_with(app, async |mut telegram| {
        let (mut ann, mut ben) = Named::chats(&mut telegram);
        ann.says("/take").await;
        ann.sees(OVER).await;
        ann.says("/open").await;
        ann.sees("Open.").await;
        for _ in 0..3 {
            telegram.advance("29m").await;
            ann.says("/take").await;
            ann.sees("A coin.").await;
        }
        ben.says("/take").await;
        ben.sees(OVER).await;
        telegram.advance("30m").await;
        ann.says("/account").await;
        ann.sees("false").await;
        ann.says("/take").await;
        ann.sees(OVER).await;
        ann.says("/open").await;
        ann.says("/close").await;
        ann.sees("Closed.").await;
        ann.says("/take").await;
        ann.sees(OVER).await;
    });
}

/// People whose ids are known before the bot starts: the offline Telegram numbers them.
struct Named;

impl Named {
    const ANN: i64 = 5_000_001;
    const BEN: i64 = 5_000_002;

    fn chats(telegram: &mut Telegram) -> (botwright::testing::Chat, botwright::testing::Chat) {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        assert_eq!((ann.account().id(), ben.account().id()), (UserId(Self::ANN), UserId(Self::BEN)));
        (ann.chat(), ben.chat())
    }
}
