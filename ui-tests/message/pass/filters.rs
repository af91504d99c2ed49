#![forbid(unsafe_code)]
#![deny(warnings)]
use botwright::prelude::*;

static OWNERS: UserList = UserList::new();
const ANSWERS: [&str; 2] = ["Yes", "No"];

struct City(String);

fn is_long(message: &Message) -> bool {
    message.text().is_some_and(|text| text.len() > 100)
}

async fn is_paying(message: &Message) -> bool {
    message.from().is_some()
}

fn find_city(message: &Message) -> Option<City> {
    Some(City(message.text()?.to_owned()))
}

async fn ask_city(message: &Message) -> Option<City> {
    find_city(message)
}

#[message(text & !command & (is_long | regex("^x")), order = 2)]
fn long(Text(text): Text) -> String {
    text
}

#[message(regex(r"^(?<amount>\d+) (?<from>[A-Z]{3})$"))]
async fn convert(amount: u64, from: String, message: Message) -> Result<Html> {
    message.react("👍").await?;
    Ok(html!("{amount} <b>{}</b> {rate:.2}", from, rate = 1.5))
}

#[message(photo & caption_regex(r"^(?<title>\w+)$") & (private ^ user(OWNERS, 1234, -5, "@ann", UserId(7))))]
fn titled(title: String) -> String {
    title
}

#[message(is_paying.await & find_city as city & text(ANSWERS, "Maybe") & !dice(4..=6, 1))]
fn paying(city: City) -> String {
    city.0
}

#[message(ask_city.await as city & entity(url, text_link) & crate::is_long & !edited)]
async fn asked(city: City) -> String {
    city.0
}

#[message]
fn anything() -> Option<Markdown> {
    Some(markdown!("*{}*", 1.5))
}

fn main() {}
