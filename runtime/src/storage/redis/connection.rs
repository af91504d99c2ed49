//! One connection for all calls, opened again when it was lost.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, ErrorKind, FromRedisValue, RedisError, ScriptInvocation};
use tokio::sync::Mutex;

use crate::storage::{StorageError, meaningless};

/// How long connecting may take.
const CONNECTING: Duration = Duration::from_secs(5);

/// How long an answer may take.
const ANSWERING: Duration = Duration::from_secs(10);

pub(super) struct Connection {
    client: Client,
    state: Mutex<State>,
    /// How many attempts to open one have failed.
    failed: AtomicU64,
}

#[derive(Default)]
struct State {
    open: Option<MultiplexedConnection>,
    /// How many connections there have been.
    opened: u64,
    /// How the last attempt that failed did.
    failure: Option<RedisError>,
}

impl Connection {
    /// A connection that is opened by the first call.
    pub(super) fn to(url: &str) -> Result<Self, StorageError> {
        // redis's own words name the part of the address that is wrong, and quote nothing of it.
        let client = Client::open(url).map_err(|error| meaningless(&error.to_string()))?;
        if url.starts_with("rediss:") {
            // What redis builds on has no cryptography of its own choice; an application's choice stays.
            let _ = rustls::crypto::ring::default_provider().install_default();
        }
        Ok(Self { client, state: Mutex::default(), failed: AtomicU64::default() })
    }

    /// Where the server is, without user and password.
    pub(super) fn address(&self) -> String {
        self.client.get_connection_info().addr().to_string()
    }

    /// The first call: whether the server wants this bot at all.
    pub(super) async fn open<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StorageError> {
        self.try_ask(call).await.map_err(|error| {
            let refused =
                matches!(error.kind(), ErrorKind::AuthenticationFailed | ErrorKind::InvalidClientConfig)
                    || matches!(error.code(), Some("NOAUTH" | "WRONGPASS" | "NOPERM"));
            if refused {
                StorageError::Unusable(format!("Redis at {} refuses the bot: {error}", self.address()))
            } else {
                failed(&error)
            }
        })
    }

    /// The answer to a call.
    pub(super) async fn ask<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StorageError> {
        self.try_ask(call).await.map_err(|error| failed(&error))
    }

    /// The answer to a call that changes nothing, and is made once more if the connection was lost, which is often
    /// noticed only by using it.
    pub(super) async fn ask_again<T: FromRedisValue>(
        &self,
        call: &ScriptInvocation<'_>,
    ) -> Result<T, StorageError> {
        let mut answer = self.try_ask(call).await;
        if answer.as_ref().is_err_and(|error| error.is_connection_dropped() && !error.is_connection_refusal())
        {
            answer = self.try_ask(call).await;
        }
        answer.map_err(|error| failed(&error))
    }

    async fn try_ask<T: FromRedisValue>(&self, call: &ScriptInvocation<'_>) -> Result<T, RedisError> {
        let (number, mut connection) = self.connection().await?;
        let answer = call.invoke_async(&mut connection).await;
        if answer
            .as_ref()
            .is_err_and(|error: &RedisError| error.is_io_error() || error.is_unrecoverable_error())
        {
            self.close(number).await;
        }
        answer
    }

    async fn connection(&self) -> Result<(u64, MultiplexedConnection), RedisError> {
        let failed = self.failed.load(Ordering::SeqCst);
        let mut state = self.state.lock().await;
        if let Some(open) = &state.open {
            return Ok((state.opened, open.clone()));
        }
        if let Some(failure) = state.failure.clone().filter(|_| self.failed.load(Ordering::SeqCst) > failed) {
            // Whoever waited while another tried does not try again, so that a queue of callers does not wait in turn.
            return Err(failure);
        }
        match self.client.get_multiplexed_async_connection_with_config(&configuration()).await {
            Ok(open) => {
                state.opened += 1;
                state.open = Some(open.clone());
                Ok((state.opened, open))
            }
            Err(error) => {
                self.failed.fetch_add(1, Ordering::SeqCst);
                state.failure = Some(error.clone());
                Err(error)
            }
        }
    }

    /// Gives up a connection, unless another has taken its place already.
    async fn close(&self, number: u64) {
        let mut state = self.state.lock().await;
        if state.opened == number {
            state.open = None;
        }
    }
}

fn configuration() -> AsyncConnectionConfig {
    AsyncConnectionConfig::new()
        .set_connection_timeout(Some(CONNECTING))
        .set_response_timeout(Some(ANSWERING))
}

fn failed(error: &RedisError) -> StorageError {
    StorageError::Backend(format!("Redis: {error}").into())
}
