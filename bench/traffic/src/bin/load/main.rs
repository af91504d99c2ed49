//! Brings the traffic: a Bot API server and, for webhooks, Telegram's side of them, in one process on the core beside the bot's. It
//! starts the bot, measures, and checks that every update was answered as it must be, once.
//!
//! `load polling|steps UPDATES DELAY ORDER BOT..`, `load webhook UPDATES DELAY IN_FLIGHT ORDER BOT..`, `load flood FLOOD DELAY BOT..`,
//! `load start BOT..`: the delay is that of every call but `getUpdates`, in milliseconds; the order of the updates is `rising`,
//! `shuffled`, or `restarted`; the flood is how much one person says for each thing that a hundred others say. Written by hand
//! down to the sockets, so that it is not what limits the bots.

mod awake;
mod bot;
mod http;
mod script;
mod telegram;
mod webhook;

use std::env;
use std::error::Error;
use std::rc::Rc;
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::task::LocalSet;
use tokio::time::Instant;

use crate::bot::Bot;
use crate::script::{Order, Script};
use crate::telegram::Telegram;

/// How long nothing may happen before what is missing counts as lost.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a bot may take to start.
const STARTING: Duration = Duration::from_secs(20);

type Outcome<T = ()> = Result<T, Box<dyn Error>>;

fn main() -> Outcome {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    runtime.block_on(LocalSet::new().run_until(async move {
        let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
        tokio::task::spawn_local(awake::stay());
        match arguments.as_slice() {
            [mode @ ("polling" | "steps"), updates, delay, order, bot @ ..] => {
                let updates = updates.parse()?;
                let script = if *mode == "steps" {
                    Script::steps(updates)
                } else {
                    Script::talk(updates, Order::Rising)
                };
                let mixed = order.parse::<Order>()? != Order::Rising;
                polling(Telegram::new(script, Duration::from_millis(delay.parse()?), mixed), bot).await
            }
            ["webhook", updates, delay, in_flight, order, bot @ ..] => {
                let script = Script::talk(updates.parse()?, order.parse()?);
                let telegram = Telegram::new(script, Duration::from_millis(delay.parse()?), false);
                webhooks(&telegram, in_flight.parse()?, bot).await
            }
            ["flood", flood, delay, bot @ ..] => {
                let delay = Duration::from_millis(delay.parse()?);
                flooded(Telegram::new(Script::beside_a_flood(flood.parse()?), delay, false), bot).await
            }
            ["start", bot @ ..] => start(bot).await,
            _ => Err("load polling|steps|webhook|start ..: see its source".into()),
        }
    }))
}

/// A backlog is fetched and answered; the time runs from the first updates that are handed out to the last call.
async fn polling(telegram: Rc<Telegram>, bot: &[&str]) -> Outcome {
    let bot = polled(&telegram, bot).await?;
    println!("memory_kb {}", bot.memory()?);
    Ok(())
}

/// A bot that has fetched and answered all that there was; what it took was reported.
async fn polled(telegram: &Rc<Telegram>, bot: &[&str]) -> Outcome<Bot> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let bot = Bot::start(bot, listener.local_addr()?.port(), &[])?;
    tokio::task::spawn_local(Rc::clone(telegram).serve(listener));
    within(STARTING, telegram.first_fetch.notified()).await?;
    let watch = Watch::start(&bot)?;
    settled(telegram).await;
    watch.report(telegram)?;
    Ok(bot)
}

/// So many updates are on their way to the bot at any time.
async fn webhooks(telegram: &Rc<Telegram>, in_flight: usize, bot: &[&str]) -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let door = TcpListener::bind("127.0.0.1:0").await?.local_addr()?;
    let settings = [
        ("WEBHOOK_URL", "https://bot.example/hook".to_owned()),
        ("WEBHOOK_LISTEN", door.to_string()),
        ("WEBHOOK_SECRET", webhook::SECRET.to_owned()),
    ];
    let bot = Bot::start(bot, listener.local_addr()?.port(), &settings)?;
    tokio::task::spawn_local(Rc::clone(telegram).serve(listener));
    within(STARTING, webhook::open(door)).await?;
    let watch = Watch::start(&bot)?;
    let mut latencies = webhook::bring(telegram, door, in_flight).await?;
    settled(telegram).await;
    watch.report(telegram)?;
    if latencies.is_empty() {
        return Err("the bot took no update".into());
    }
    percentiles(&mut latencies);
    Ok(())
}

/// A hundred people say something now and then; the time runs from there to the answer.
async fn flooded(telegram: Rc<Telegram>, bot: &[&str]) -> Outcome {
    let _bot = polled(&telegram, bot).await?;
    let mut waited = telegram.waited.take();
    if waited.is_empty() {
        return Err("nobody had an answer".into());
    }
    percentiles(&mut waited);
    Ok(())
}

fn percentiles(times: &mut [Duration]) {
    times.sort_unstable();
    let at = |share: usize| times[times.len() * share / 100].as_secs_f64() * 1e3;
    println!("p50_ms {:.3}\np99_ms {:.3}", at(50), at(99));
}

/// From the start of the process to its first answer, and what it takes of memory when nothing happens.
async fn start(bot: &[&str]) -> Outcome {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let telegram = Telegram::new(Script::talk(1, Order::Rising), Duration::ZERO, false);
    let port = listener.local_addr()?.port();
    tokio::task::spawn_local(Rc::clone(&telegram).serve(listener));
    let begin = Instant::now();
    let bot = Bot::start(bot, port, &[])?;
    within(STARTING, telegram.first_call.notified()).await?;
    println!("start_ms {:.2}", begin.elapsed().as_secs_f64() * 1e3);
    tokio::time::sleep(Duration::from_secs(1)).await;
    println!("idle_kb {}", bot.memory()?);
    Ok(())
}

/// Waits until all is answered, or nothing more happens.
async fn settled(telegram: &Telegram) {
    while !telegram.is_complete() && telegram.last_call().elapsed() < PATIENCE {
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    // One that is answered twice would be so about now.
    tokio::time::sleep(Duration::from_millis(200)).await;
}

async fn within<T>(limit: Duration, future: impl Future<Output = T>) -> Outcome<T> {
    tokio::time::timeout(limit, future).await.map_err(|_| "the bot did not start".into())
}

/// The clocks: the wall's, the bot's core, and how long we had nothing to do.
struct Watch<'a> {
    bot: &'a Bot,
    begin: Instant,
    bot_cpu: Duration,
    idle: Duration,
}

impl<'a> Watch<'a> {
    fn start(bot: &'a Bot) -> Outcome<Self> {
        Ok(Self { bot, begin: Instant::now(), bot_cpu: bot.cpu()?, idle: awake::idle() })
    }

    #[expect(clippy::cast_precision_loss, reason = "far below the 52 bits")]
    fn report(&self, telegram: &Telegram) -> Outcome {
        let seconds = telegram.last_call().duration_since(self.begin).as_secs_f64();
        // The waiting for what might come twice costs next to nothing, and is idle.
        let bot_cpu = self.bot.cpu()? - self.bot_cpu;
        let busy = self.begin.elapsed() - (awake::idle() - self.idle);
        let (answers, updates) = (telegram.answers(), telegram.updates() as f64);
        println!("updates_per_second {:.0}", updates / seconds);
        println!("bot_cpu_us {:.2}", bot_cpu.as_secs_f64() * 1e6 / updates);
        println!("bot_busy {:.2}", bot_cpu.as_secs_f64() / seconds);
        println!("load_busy {:.2}", busy.as_secs_f64() / seconds);
        println!("lost {}\ntwice {}\nstrange {}", answers.lost, answers.twice, answers.strange);
        println!("connections {}", telegram.most_connections());
        Ok(())
    }
}
