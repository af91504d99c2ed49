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
    let first: Vec<_> = (0..20).collect();
    let spread: Vec<_> = (0..20).map(|number| number * 25).collect();
    let mut asked =
        [(&few, commands(&few, &first), Vec::new()), (&many, commands(&many, &spread), Vec::new())];
    for _ in 0..ROUNDS {
        for (routing, updates, times) in &mut asked {
            times.push(round(routing, updates));
        }
    }
    for (name, (routing, updates, times)) in ["few", "many"].into_iter().zip(&mut asked) {
        times.sort_by(f64::total_cmp);
        println!("{name}_ns {:.1}", times[ROUNDS / 2]);
        println!("{name}_allocations {}", allocations(routing, updates));
    }
    let listening = Routing::new(bot, handlers::LISTENING);
    let unwanted = [command("/unknown"), command("/c7x"), message(r#""text":"nobody listens to this""#)];
    println!("unmatched_allocations {}", allocations(&listening, &unwanted));
    Ok(())
}

/// The commands of these numbers, each of which has its own handler.
fn commands(routing: &Routing, numbers: &[usize]) -> Vec<Arc<Update>> {
    let update = |number: &usize| {
        let name = format!("c{number}");
        let update = command(&format!("/{name}"));
        assert_eq!(routing.first(&update), Some(name.as_str()), "the wrong handler");
        update
    };
    numbers.iter().map(update).collect()
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
    round(routing, updates);
    let region = Region::new(ALLOCATOR);
    for update in updates {
        black_box(routing.first(update));
    }
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
