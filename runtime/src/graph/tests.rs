//! The diagrams, as text and as an image, of conversations with all that can stand in one.

use expect_test::{expect, expect_file};

use super::{charts, mermaid, svg};
use crate::prelude::*;
use crate::table::Table;

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(timeout = "90m")]
enum Order {
    #[start]
    #[to(Paying, Gift)]
    Choosing,
    #[to(Choosing, Paying)]
    Gift { to: String },
    #[to(Home, Choosing)]
    Paying,
    #[calls(Delivery)]
    #[to(Sent)]
    Home,
    #[to()]
    Sent,
}

#[derive(Conversation, Clone, Serialize, Deserialize)]
#[conversation(returns = String, key = user)]
enum Delivery {
    #[start]
    #[to(City)]
    Street,
    #[to(City)]
    City { street: String },
}

/// Buy something.
#[command("buy {what..}", aliases("shop"))]
fn buy(what: Option<String>) -> (String, Goto<Order>) {
    (what.unwrap_or_default(), goto!(Order::Choosing))
}

#[callback("again:{id}")]
fn again(id: u32) -> (Toast, Goto<Order>) {
    (Toast::new(id.to_string()), goto!(Order::Choosing))
}

#[enter(Order::Choosing)]
fn shelf() -> &'static str {
    "What shall it be?"
}

#[state(Order::Choosing)]
#[callback("item:{id}")]
fn choose(id: u32) -> (Toast, Goto<Order>) {
    (Toast::new(id.to_string()), goto!(Order::Paying))
}

#[state(Order::Choosing)]
#[message(regex(r"^for (?<to>\w+)$"))]
fn give(to: String) -> Goto<Order> {
    goto!(Order::Gift { to })
}

#[state(Order::Gift { to })]
#[message]
fn wrap(to: String) -> (String, Goto<Order>) {
    (to, goto!(Order::Paying))
}

#[state(Order::Paying)]
#[message(successful_payment)]
fn pay() -> Goto<Order> {
    goto!(Order::Home)
}

#[state(Order::Home)]
#[returned]
fn moved_in(Returned(home): Returned<String>) -> (String, Goto<Order>) {
    (home, goto!(Order::Sent))
}

#[state(Order::Sent)]
#[message(text & !command)]
fn thank() -> Goto<Order> {
    end()
}

#[state(Order::*)]
#[command("cancel")]
fn cancel() -> Goto<Order> {
    end()
}

#[timeout(Order)]
fn gave_up() -> &'static str {
    "Too late."
}

#[recover(Order)]
fn lost() -> &'static str {
    "I was changed."
}

#[state(Delivery::Street)]
#[message]
fn street(Text(street): Text) -> Goto<Delivery> {
    goto!(Delivery::City { street })
}

#[state(Delivery::City { street })]
#[message]
fn city(street: String, Text(city): Text) -> Goto<Delivery> {
    end_with(format!("{street}, {city}"))
}

macro_rules! table {
    ($($handler:ty),*) => { Table::new(vec![$(<$handler as crate::Handler>::ROUTE),*], []) };
}

fn shop() -> Table {
    table![cancel, thank, moved_in, pay, wrap, give, choose, shelf, again, buy, gave_up, lost, street, city]
}

#[test]
fn a_state_diagram_of_mermaid() {
    expect![[r#"
        stateDiagram-v2
            state "Order" as Order {
                state "Choosing" as Order_Choosing
                Order_Choosing: on arrival → shelf
                Order_Choosing: press item#58;{id} → choose
                Order_Choosing: regex("^for (?#60;to#62;#92;#92;w+)$") → give
                state "Gift" as Order_Gift
                Order_Gift: any message → wrap
                state "Paying" as Order_Paying
                Order_Paying: successful_payment → pay
                state "Home" as Order_Home
                Order_Home: on return → moved_in
                state "Sent" as Order_Sent
                Order_Sent: text & !command → thank
                [*] --> Order_Choosing: /buy {what..} → buy<br/>press again#58;{id} → again
                Order_Choosing --> Order_Paying
                Order_Choosing --> Order_Gift
                Order_Gift --> Order_Choosing
                Order_Gift --> Order_Paying
                Order_Paying --> Order_Home
                Order_Paying --> Order_Choosing
                Order_Home --> Order_Sent
                state "Delivery (a conversation)" as Order_Home_calls
                Order_Home --> Order_Home_calls: calls
                Order_Home_calls --> Order_Home: returns
                Order_Sent --> [*]
            }
            note right of Order
                in every state#58; /cancel → cancel
                silent for 1 h 30 min → gave_up
                unreadable → lost
            end note
            state "Delivery" as Delivery {
                state "Street" as Delivery_Street
                Delivery_Street: text → street
                state "City" as Delivery_City
                Delivery_City: text → city
                [*] --> Delivery_Street: called in Order#58;#58;Home
                Delivery_Street --> Delivery_City
                Delivery_City --> Delivery_City
            }
            note right of Delivery
                one for each user, in all chats
            end note
    "#]]
    .assert_eq(&mermaid(&charts(&shop())));
}

#[test]
fn an_image() {
    expect_file!["shop.svg"].assert_eq(&svg(&charts(&shop())));
}

#[test]
fn the_order_of_the_handlers_does_not_matter() {
    let other = table![
        buy, again, shelf, choose, give, wrap, pay, moved_in, thank, cancel, lost, gave_up, city, street
    ];
    assert_eq!(svg(&charts(&other)), svg(&charts(&shop())));
    assert_eq!(mermaid(&charts(&other)), mermaid(&charts(&shop())));
}
