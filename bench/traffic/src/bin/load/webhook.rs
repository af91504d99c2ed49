//! Telegram's side of a webhook: some connections, on each one update after the other.

use std::cell::{Cell, RefCell};
use std::net::SocketAddr;
use std::rc::Rc;
use std::time::Duration;

use tokio::net::TcpStream;
use tokio::task::LocalSet;
use tokio::time::Instant;

use crate::Outcome;
use crate::http::Connection;
use crate::telegram::{Telegram, text};

pub(crate) const SECRET: &str = "sesame";

/// Waits until the bot listens.
pub(crate) async fn open(door: SocketAddr) {
    while TcpStream::connect(door).await.is_err() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
}

/// Brings all updates; how long each took.
pub(crate) async fn bring(
    telegram: &Rc<Telegram>,
    door: SocketAddr,
    in_flight: usize,
) -> Outcome<Vec<Duration>> {
    let people =
        telegram.script().borrow().updates().iter().map(|update| update.person).max().unwrap_or(0) + 1;
    let bringing = Rc::new(Bringing {
        telegram: Rc::clone(telegram),
        next: Cell::new(0),
        done: RefCell::new(vec![0; people]),
        latencies: RefCell::default(),
    });
    let local = LocalSet::new();
    for _ in 0..in_flight {
        let bringing = Rc::clone(&bringing);
        local.spawn_local(async move {
            if let Err(error) = bringing.work(door).await {
                eprintln!("a connection to the webhook broke: {error}");
            }
        });
    }
    local.await;
    Ok(bringing.latencies.take())
}

struct Bringing {
    telegram: Rc<Telegram>,
    next: Cell<usize>,
    /// Of each person, how many updates were taken by the bot.
    done: RefCell<Vec<usize>>,
    latencies: RefCell<Vec<Duration>>,
}

impl Bringing {
    async fn work(&self, door: SocketAddr) -> Outcome {
        let mut connection = Connection::new(TcpStream::connect(door).await?)?;
        loop {
            let place = self.next.replace(self.next.get() + 1);
            let Some((person, step, request)) = self.request(place) else { return Ok(()) };
            // Telegram brings what one person says in its order.
            while self.done.borrow()[person] < step {
                tokio::time::sleep(Duration::from_millis(1)).await;
            }
            let begin = Instant::now();
            while !self.brought(&mut connection, &request).await? {
                tokio::time::sleep(Duration::from_millis(5)).await;
            }
            self.latencies.borrow_mut().push(begin.elapsed());
            self.done.borrow_mut()[person] += 1;
        }
    }

    fn request(&self, place: usize) -> Option<(usize, usize, String)> {
        let script = self.telegram.script().borrow();
        let update = script.updates().get(place)?;
        let head = "POST /hook HTTP/1.1\r\nhost: bot.example\r\ncontent-type: application/json";
        let (length, json) = (update.json.len(), &update.json);
        let request = format!(
            "{head}\r\nx-telegram-bot-api-secret-token: {SECRET}\r\ncontent-length: {length}\r\n\r\n{json}"
        );
        Some((update.person, update.step, request))
    }

    /// Whether the bot took it; a call in its answer is done.
    async fn brought(&self, connection: &mut Connection, request: &str) -> Outcome<bool> {
        connection.write(request.as_bytes()).await?;
        let answer = connection.read().await?.ok_or("the bot hung up")?;
        if !answer.line.contains(" 200 ") {
            return Ok(false);
        }
        if let Some(method) = text(answer.body, "method") {
            self.telegram.call(method, answer.body);
        }
        Ok(true)
    }
}
