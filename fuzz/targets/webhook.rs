//! Bodies that come to the webhook.

#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| botwright_fuzz::webhook(data));
