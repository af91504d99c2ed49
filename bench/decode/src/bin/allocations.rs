//! How much each library allocates for an update, and how large its types are. Apart from the times, which counting
//! would lengthen.

use std::alloc::System;

use bench_decode::{LIBRARIES, Library, updates};
use stats_alloc::{INSTRUMENTED_SYSTEM, Region, StatsAlloc};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

fn main() {
    let updates = updates();
    for library in LIBRARIES {
        let (allocations, bytes) = per_update(library, &updates);
        println!("{}_allocations {allocations:.1}", library.name);
        println!("{}_bytes {bytes:.0}", library.name);
    }
    println!("botwright_size_of_update {}", size_of::<botwright_api::types::Update>());
    println!("botwright_size_of_message {}", size_of::<botwright_api::types::Message>());
    println!("frankenstein_size_of_update {}", size_of::<frankenstein::updates::Update>());
    println!("frankenstein_size_of_message {}", size_of::<frankenstein::types::Message>());
    println!("teloxide_size_of_update {}", size_of::<teloxide_core::types::Update>());
    println!("teloxide_size_of_message {}", size_of::<teloxide_core::types::Message>());
    if std::env::args().nth(1).as_deref() == Some("--each") {
        each(&updates);
    }
}

/// Allocations, each growth of one counted again, and the bytes that were asked for.
#[expect(clippy::cast_precision_loss, reason = "far below the 52 bits")]
fn per_update(library: Library, updates: &[&[u8]]) -> (f64, f64) {
    updates.iter().for_each(|update| (library.decode)(update));
    let region = Region::new(ALLOCATOR);
    updates.iter().for_each(|update| (library.decode)(update));
    let stats = region.change();
    let count = updates.len() as f64;
    ((stats.allocations + stats.reallocations) as f64 / count, stats.bytes_allocated as f64 / count)
}

/// The same update by update, to see where a miss comes from.
fn each(updates: &[&[u8]]) {
    for update in updates {
        for library in LIBRARIES {
            let (allocations, bytes) = per_update(library, &[update]);
            eprint!("{} {allocations:>3} {bytes:>5}  ", library.name);
        }
        eprintln!("{}", String::from_utf8_lossy(&update[..update.len().min(60)]));
    }
}
