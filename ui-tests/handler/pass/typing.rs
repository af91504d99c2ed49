use botwright::prelude::*;

#[command("think", typing)]
async fn think() -> &'static str {
    "Done."
}

#[message(text, order = 2, typing = upload_photo)]
async fn draw() -> &'static str {
    "Drawn."
}

#[callback("again", typing = record_voice)]
async fn again() {}

fn main() {}
