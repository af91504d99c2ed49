#![allow(unused)]
use botwright::prelude::*;

struct Address;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = Address)]
enum AskAddress {
    #[start]
    Street,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum AskDetails {
    #[start]
    Asking { of: String },
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
enum Signup {
    #[start]
    Name,
    #[calls(AskAddress)]
    Home,
    #[calls(AskDetails)]
    Details,
    #[calls(Address)]
    NoConversation,
}

#[state(Signup::Home)]
#[returned]
fn wrong_type(Returned(home): Returned<String>) -> Goto<Signup> {
    end()
}

#[state(Signup::Name)]
#[returned]
fn calls_nothing(Returned(home): Returned<String>) -> Goto<Signup> {
    end()
}

#[state(Signup::*)]
#[returned]
fn of_all_states() -> Goto<Signup> {
    end()
}

#[returned]
fn of_no_state() -> Goto<Signup> {
    end()
}

#[state(AskAddress::Street)]
#[message]
fn ends_with_nothing() -> Goto<AskAddress> {
    end()
}

#[state(AskAddress::Street)]
#[message]
fn ends_with_another() -> Goto<AskAddress> {
    end_with("Main Street")
}

#[state(Signup::Home)]
#[returned]
fn takes_text(text: Text) {}

#[recover(Signup)]
fn takes_a_text(text: Text) {}

#[command("lost")]
fn lost(lost: Lost) {}

fn main() {}
