//! Decoding of updates.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| botwright_fuzz::update(data));
