use botwright::prelude::*;

#[command("draw", typing = upload_picture)]
fn draw() {}

#[message(text, typing = "upload_photo")]
fn paint() {}

fn main() {}
