#![allow(unused)]
use botwright::deep_link::Payload;

const SPACE: Payload = Payload::new("very important");

fn main() {}
