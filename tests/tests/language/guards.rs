//! Guards, extractors made of others, and errors by type.

use std::num::ParseIntError;

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    open,
    total,
    press,
    silent,
    either,
    otherwise,
    visit,
    number,
    other,
    foreign,
    not_a_number,
    rest
]);

/// Ann, and nobody else.
struct Owner(User);

#[guard]
fn owner(user: User) -> Result<Owner, Refused> {
    if user.first_name == "Ann" { Ok(Owner(user)) } else { Err(Refused::because("Only Ann may do that.")) }
}

/// Somebody who may be there, and is asked asynchronously.
struct Quiet;

#[guard]
async fn quiet(owner: Option<Owner>, bot: Bot) -> Result<Quiet, Refused> {
    bot.get_me().await.map_err(|_| Refused::silently())?;
    owner.map(|_| Quiet).ok_or_else(Refused::silently)
}

struct Named(String);

#[guard]
fn named(user: User) -> Option<Named> {
    (user.first_name == "Ben").then(|| Named(user.full_name()))
}

#[command("open")]
fn open() -> Reply {
    Reply::text("Press.").row([press::button("Press")])
}

#[command("total")]
fn total(Owner(user): Owner) -> String {
    format!("All yours, {}.", user.first_name)
}

#[callback("press")]
fn press(_: Owner) -> Toast {
    Toast::new("Pressed.")
}

#[command("silent")]
fn silent(_: Quiet) -> &'static str {
    "Psst."
}

#[command("either", order = -1)]
fn either(Named(name): Named) -> String {
    format!("Named {name}.")
}

#[command("either {rest?}")]
fn otherwise(rest: Option<String>) -> String {
    format!("Otherwise {rest:?}.")
}

#[derive(Default, Serialize, Deserialize)]
struct Visits(u32);

/// One's own context: what a handler needs, made of what there is.
#[derive(Extract)]
struct Visit {
    user: User,
    visits: UserData<Visits>,
    chat: ChatData<Visits>,
}

impl Visit {
    fn counted(&mut self) -> String {
        self.visits.0 += 1;
        self.chat.0 += 1;
        format!("{}: {} of {}", self.user.first_name, self.visits.0, self.chat.0)
    }
}

#[command("visit")]
fn visit(mut visit: Visit) -> String {
    visit.counted()
}

#[command("number")]
fn number() -> Result<String> {
    Ok("x".parse::<u32>()?.to_string())
}

#[command("other")]
fn other() -> Result<()> {
    Err(Error::text("the kettle is empty"))
}

#[command("foreign")]
fn foreign() -> Result<String, ParseIntError> {
    "y".parse::<i8>().map(|number| number.to_string())
}

#[on_error]
fn rest(Failure(why): Failure) -> String {
    format!("Any: {why}")
}

#[on_error]
fn not_a_number(why: FailureOf<ParseIntError>) -> String {
    format!("Number: {}", *why)
}

#[test]
fn a_guard_grants_or_says_why_not() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ann.says("/total").await;
        ann.sees("All yours, Ann.").await;
        ben.says("/total").await;
        ben.sees("Only Ann may do that.").await;
        ben.says("/open").await;
        ben.presses("Press").await;
        ben.sees_toast("Only Ann may do that.").await;
        ann.says("/silent").await;
        ann.sees("Psst.").await;
        ben.says("/silent").await;
        ben.sees_nothing().await;
    });
}

#[test]
fn a_guard_that_grants_nothing_leaves_it_to_the_next_handler() {
    talk(ROUTER, async |mut telegram| {
        let (mut ann, mut ben) = (telegram.user("Ann").chat(), telegram.user("Ben").chat());
        ben.says("/either").await;
        ben.sees("Named Ben.").await;
        ann.says("/either").await;
        ann.sees("Otherwise None.").await;
    });
}

#[test]
fn an_extractor_is_made_of_others() {
    talk(ROUTER, async |mut telegram| {
        let (ann, ben) = (telegram.user("Ann"), telegram.user("Ben"));
        let friends = telegram.group("Friends", &[&ann, &ben]);
        let (mut ann_there, mut ben_there) = (ann.at(&friends), ben.at(&friends));
        ann_there.says("/visit").await;
        ann_there.sees("Ann: 1 of 1").await;
        ben_there.says("/visit").await;
        ben_there.sees("Ben: 1 of 2").await;
        let mut ann = ann.chat();
        ann.says("/visit").await;
        ann.sees("Ann: 2 of 1").await;
    });
}

#[test]
fn errors_find_the_handler_of_their_type() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/number").await;
        ann.sees("Number: invalid digit found in string").await;
        ann.says("/foreign").await;
        ann.sees("Number: invalid digit found in string").await;
        ann.says("/other").await;
        ann.sees("Any: the kettle is empty").await;
    });
}
