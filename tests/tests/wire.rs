//! What a bot has called, and waiting for what it will call, without ever sleeping.

use std::hash::{BuildHasher as _, RandomState};
use std::net::TcpListener;
use std::ops::Range;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU16, Ordering::Relaxed};
use std::time::Duration;

use botwright_emulator::{CallRecord, Emulator};
use serde_json::Value;
use tokio::time::timeout;

/// How long a test waits for what must come; only a test that fails waits so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(20);

/// Below the ports that systems give to outgoing connections, which would take one before its server listens there.
const PORTS: Range<u16> = 20_000..30_000;

/// A port of 127.0.0.1 where nobody listens, and where nobody will but who is told; no test is given it twice.
pub(crate) fn free_port() -> u16 {
    static DRAWN: AtomicU16 = AtomicU16::new(0);
    // Other processes of tests begin elsewhere.
    static FIRST: LazyLock<u64> = LazyLock::new(|| RandomState::new().hash_one(()));
    loop {
        let drawn = FIRST.wrapping_add(DRAWN.fetch_add(1, Relaxed).into()) % PORTS.len() as u64;
        let port = PORTS.start + u16::try_from(drawn).unwrap();
        if TcpListener::bind(("127.0.0.1", port)).is_ok() {
            return port;
        }
    }
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
