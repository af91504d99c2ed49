//! What it takes to choose a handler: of a command among few and among many, and when none matches.

mod handlers;

use std::alloc::System;
use std::hint::black_box;
use std::sync::Arc;
use std::time::Instant;

use botwright::__private::Routing;
use botwright::Bot;
use botwright::types::Update;
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const ROUNDS: usize = 401;
const REPEATS: usize = 200;

fn main() -> Result<(), botwright::api::Error> {
    let bot = Bot::new("1:bench")?;
    let few = Routing::new(bot.clone(), handlers::FEW);
    let many = Routing::new(bot.clone(), handlers::MANY);
    let commands: Vec<_> = (0..20).map(|number| command(&format!("/c{number}"))).collect();
    for (number, update) in commands.iter().enumerate() {
        let wanted = format!("c{number}");
        assert_eq!(few.first(update), Some(wanted.as_str()), "the wrong handler");
        assert_eq!(many.first(update), Some(wanted.as_str()), "the wrong handler");
    }
    let mut times = [Vec::new(), Vec::new()];
    for _ in 0..ROUNDS {
        times[0].push(round(&few, &commands));
        times[1].push(round(&many, &commands));
    }
    for (name, times) in ["few_ns", "many_ns"].into_iter().zip(&mut times) {
        times.sort_by(f64::total_cmp);
        println!("{name} {:.1}", times[ROUNDS / 2]);
    }
    let listening = Routing::new(bot, handlers::LISTENING);
    let unwanted = [command("/unknown"), command("/c7x"), message(r#""text":"nobody listens to this""#)];
    println!("unmatched_allocations {}", allocations(&listening, &unwanted));
    println!("matched_allocations {}", allocations(&many, &commands));
    Ok(())
}

/// Nanoseconds per update.
#[expect(clippy::cast_precision_loss, reason = "far below the 52 bits")]
fn round(routing: &Routing, updates: &[Arc<Update>]) -> f64 {
    let start = Instant::now();
    for _ in 0..REPEATS {
        for update in updates {
            black_box(routing.first(black_box(update)));
        }
    }
    start.elapsed().as_nanos() as f64 / (REPEATS * updates.len()) as f64
}

/// What choosing allocates, once everything that is made at the first use is made.
fn allocations(routing: &Routing, updates: &[Arc<Update>]) -> usize {
    let choose = || updates.iter().for_each(|update| drop(black_box(routing.first(update))));
    choose();
    let region = Region::new(ALLOCATOR);
    choose();
    let stats = region.change();
    stats.allocations + stats.reallocations
}

fn command(text: &str) -> Arc<Update> {
    let length = text.len();
    message(&format!(r#""text":"{text}","entities":[{{"type":"bot_command","offset":0,"length":{length}}}]"#))
}

fn message(content: &str) -> Arc<Update> {
    let people = r#""from":{"id":5,"is_bot":false,"first_name":"Ann"},"chat":{"id":5,"type":"private","first_name":"Ann"}"#;
    let json =
        format!(r#"{{"update_id":1,"message":{{"message_id":1,{people},"date":1763641201,{content}}}}}"#);
    Arc::new(Update::from_json(json.as_bytes()).expect("the update is well-formed"))
}
