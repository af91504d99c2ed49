//! How long each library takes for an update: all in one process, in turns, the median of many rounds.

use std::time::Instant;

use bench_decode::{LIBRARIES, Library, updates};

const ROUNDS: usize = 401;
const REPEATS: usize = 20;

fn main() {
    let updates = updates();
    let mut rounds = LIBRARIES.map(|_| Vec::with_capacity(ROUNDS));
    for library in LIBRARIES {
        round(library, &updates);
    }
    for _ in 0..ROUNDS {
        for (library, times) in LIBRARIES.into_iter().zip(&mut rounds) {
            times.push(round(library, &updates));
        }
    }
    for (library, times) in LIBRARIES.iter().zip(&mut rounds) {
        times.sort_by(f64::total_cmp);
        println!("{}_ns {:.0}", library.name, times[ROUNDS / 2]);
    }
    println!("update_bytes {}", updates.iter().map(|update| update.len()).sum::<usize>() / updates.len());
}

/// Nanoseconds per update, dropping it included.
#[expect(clippy::cast_precision_loss, reason = "far below the 52 bits")]
fn round(library: Library, updates: &[&[u8]]) -> f64 {
    let start = Instant::now();
    for _ in 0..REPEATS {
        updates.iter().for_each(|update| (library.decode)(update));
    }
    start.elapsed().as_nanos() as f64 / (REPEATS * updates.len()) as f64
}
