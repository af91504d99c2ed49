//! What a bot has called, and waiting for what it will call, without ever sleeping.

use std::net::TcpListener;
use std::time::Duration;

use botwright_emulator::{CallRecord, Emulator};
use serde_json::Value;
use tokio::time::timeout;

/// How long a test waits for what must come; only a test that fails waits so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// A port of 127.0.0.1 where nobody listens now.
pub(crate) fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// An address where nobody listens now.
pub(crate) fn free_place() -> String {
    format!("127.0.0.1:{}", free_port())
}

/// The calls of a method, oldest first.
pub(crate) fn calls(emulator: &Emulator, method: &str) -> Vec<CallRecord> {
    emulator.calls().into_iter().filter(|call| call.method == method).collect()
}

/// The arguments of the last call of a method.
#[track_caller]
pub(crate) fn last_call(emulator: &Emulator, method: &str) -> Value {
    calls(emulator, method).pop().unwrap_or_else(|| panic!("{method} was not called")).arguments
}

/// Waits until something is true of the emulator.
pub(crate) async fn until(emulator: &Emulator, what: &str, holds: impl Fn(&Emulator) -> bool) {
    let mut changes = emulator.changes();
    let waiting = async {
        loop {
            changes.borrow_and_update();
            if holds(emulator) {
                return;
            }
            changes.changed().await.expect("the emulator lives as long as the test");
        }
    };
    assert!(timeout(PATIENCE, waiting).await.is_ok(), "never: {what}");
}

/// Waits until the bot has written this text somewhere.
pub(crate) async fn written(emulator: &Emulator, text: &str) {
    until(emulator, text, |emulator| {
        calls(emulator, "sendMessage").iter().any(|call| call.is_ok() && call.arguments["text"] == text)
    })
    .await;
}
