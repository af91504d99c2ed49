use botwright::prelude::*;

#[derive(Default)]
struct Basket {
    items: Vec<String>,
}

#[derive(Serialize, Deserialize)]
struct Score {
    points: u32,
}

#[command("add")]
fn add(mut basket: UserData<Basket>) -> &'static str {
    basket.items.push("tea".into());
    "Added."
}

#[command("score")]
fn score(score: ChatData<Score>) -> String {
    score.points.to_string()
}

fn main() {}
