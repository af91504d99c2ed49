//! Texts with entities: mended, rendered, cut.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| botwright_fuzz::entities(data));
