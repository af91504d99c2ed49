//! One conversation inside another, to any depth.

use botwright::prelude::*;

use crate::script::talk;

const ROUTER: Router = Router::new().mount(handlers![
    signup, ask_name, name, moved_in, skip, gift, to_whom, street, ask_street, ask_city, city, lift,
    ask_floor, floor, floor_is, stop, gave_up
]);

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Address {
    street: String,
    city: String,
    floor: u8,
}

/// Asks for an address; it is called from two others, and calls one itself.
#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = Address, timeout = "5m")]
enum AskAddress {
    #[start]
    #[to(City)]
    Street,
    #[to(Floor)]
    City { street: String },
    #[calls(AskFloor)]
    #[to()]
    Floor { street: String, city: String },
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = u8)]
enum AskFloor {
    #[start]
    Asking,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Signup {
    #[start]
    #[to(Home)]
    Name,
    #[calls(AskAddress)]
    #[to(Home)]
    Home { name: String },
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Gift {
    #[start]
    #[calls(AskAddress)]
    To,
}

#[command("signup")]
fn signup() -> Goto<Signup> {
    goto!(Signup::Name)
}

#[enter(Signup::Name)]
fn ask_name() -> &'static str {
    "Your name?"
}

#[state(Signup::Name)]
#[message]
fn name(Text(name): Text) -> Goto<Signup> {
    goto!(Signup::Home { name })
}

#[state(Signup::Home { name })]
#[returned]
async fn moved_in(name: String, Returned(home): Returned<Address>, chat: Chat) -> Goto<Signup> {
    if home.city == "Atlantis" {
        chat.say("There is no such city.").await?;
        return goto!(Signup::Home { name });
    }
    chat.say(format!("{name} lives in {}, {}, on floor {}.", home.street, home.city, home.floor)).await?;
    end()
}

/// The state that waits still hears what its child does not want.
#[state(Signup::Home { name })]
#[command("skip")]
async fn skip(name: String, chat: Chat) -> Goto<Signup> {
    chat.say(format!("{name} lives nowhere.")).await?;
    end()
}

#[command("gift")]
fn gift() -> Goto<Gift> {
    goto!(Gift::To)
}

#[state(Gift::To)]
#[returned]
async fn to_whom(Returned(home): Returned<Address>, chat: Chat) -> Goto<Gift> {
    chat.say(format!("A gift for {}.", home.street)).await?;
    end()
}

#[enter(AskAddress::Street)]
fn ask_street() -> &'static str {
    "Which street?"
}

#[state(AskAddress::Street)]
#[message(text & !command)]
fn street(Text(street): Text) -> Goto<AskAddress> {
    goto!(AskAddress::City { street })
}

#[enter(AskAddress::City)]
fn ask_city() -> &'static str {
    "Which city?"
}

#[state(AskAddress::City { street })]
#[message(text & !command)]
fn city(street: String, Text(city): Text) -> Goto<AskAddress> {
    goto!(AskAddress::Floor { street, city })
}

#[state(AskAddress::Floor { street, city })]
#[returned]
fn floor_is(street: String, city: String, Returned(floor): Returned<u8>) -> Goto<AskAddress> {
    end_with(Address { street, city, floor })
}

#[enter(AskFloor::Asking)]
fn ask_floor() -> &'static str {
    "Which floor?"
}

#[state(AskFloor::Asking)]
#[message(text & !command)]
fn floor(Text(floor): Text) -> Result<Goto<AskFloor>> {
    Ok(end_with(floor.parse()?))
}

#[state(AskFloor::Asking)]
#[command("lift")]
fn lift() -> &'static str {
    "It is out of order."
}

#[state(AskFloor::*)]
#[command("stop")]
fn stop() -> Goto<AskFloor> {
    end_all()
}

#[timeout(AskAddress)]
fn gave_up() -> &'static str {
    "Too late."
}

#[test]
fn a_child_returns_to_the_state_that_called_it_through_two_levels() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/signup").await;
        ann.sees("Your name?").await;
        ann.says("Ann").await;
        ann.sees("Which street?").await;
        ann.says("Main Street").await;
        ann.sees("Which city?").await;
        ann.says("Oslo").await;
        ann.sees("Which floor?").await;
        ann.says("/lift").await;
        ann.sees("It is out of order.").await;
        ann.says("3").await;
        ann.sees("Ann lives in Main Street, Oslo, on floor 3.").await;
        ann.says("Hello?").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn a_child_is_called_by_several_parents_and_returns_to_its_caller() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/gift").await;
        ann.sees("Which street?").await;
        for word in ["Elm Street", "Rome", "1"] {
            ann.says(word).await;
        }
        ann.sees("A gift for Elm Street.").await;
    });
}

#[test]
fn a_state_that_is_entered_again_calls_again() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for word in ["/signup", "Ann", "Main Street", "Atlantis", "3"] {
            ann.says(word).await;
        }
        ann.sees("There is no such city.").await;
        ann.sees("Which street?").await;
        for word in ["Main Street", "Oslo", "4"] {
            ann.says(word).await;
        }
        ann.sees("Ann lives in Main Street, Oslo, on floor 4.").await;
    });
}

#[test]
fn what_the_child_does_not_hear_the_caller_hears_and_ends_both() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for word in ["/signup", "Ann", "Main Street", "Oslo", "/skip"] {
            ann.says(word).await;
        }
        ann.sees("Ann lives nowhere.").await;
        ann.says("3").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn the_innermost_can_end_all() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for word in ["/signup", "Ann", "Main Street", "Oslo"] {
            ann.says(word).await;
        }
        ann.sees("Which floor?").await;
        ann.says("/stop").await;
        ann.says("3").await;
        ann.says("/skip").await;
        ann.sees_nothing().await;
    });
}

#[test]
fn the_silence_of_a_child_ends_what_waits_for_it_and_what_it_hears_counts_for_all() {
    talk(ROUTER, async |mut telegram| {
        let mut ann = telegram.user("Ann").chat();
        for word in ["/signup", "Ann", "Main Street", "Oslo"] {
            ann.says(word).await;
        }
        ann.sees("Which floor?").await;
        telegram.advance("4m").await;
        ann.says("/lift").await;
        ann.sees("It is out of order.").await;
        telegram.advance("4m").await;
        ann.sees_nothing().await;
        telegram.advance("1m").await;
        ann.sees("Too late.").await;
        ann.says("3").await;
        ann.says("/skip").await;
        ann.sees_nothing().await;
    });
}
