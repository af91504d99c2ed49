//! Commands and callback data taken apart.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| botwright_fuzz::command(data));
