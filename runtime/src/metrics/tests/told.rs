//! That a bot tells of what happens in a talk: each figure of each thing, as often as it happened.

#![allow(clippy::unwrap_used, reason = "in a test, an unwrap that fails is an assertion that fails")]

use std::sync::Mutex;
use std::time::Duration;

use ::metrics::{
    Counter, CounterFn, Gauge, GaugeFn, Histogram, HistogramFn, Key, KeyName, Metadata, Recorder,
    SharedString, Unit,
};
use botwright_emulator::Fault;
use tokio::sync::Semaphore;

use super::stumbling::Stumbling;
use crate::jobs::Misfire;
use crate::prelude::*;
use crate::testing::run_with;

const ROUTER: Router = Router::new().mount(handlers![tea, spill, sorry, brew, ring, boil, pour, hold, steep]);

#[command("tea")]
fn tea() -> &'static str {
    "Here it is."
}

#[command("spill")]
fn spill() -> Result {
    Err(Error::text("it is spilt"))
}

#[on_error]
fn sorry() -> &'static str {
    "Sorry!"
}

#[command("brew")]
async fn brew(chat: Chat) -> Result {
    boil::after(5.minutes()).chat(&chat).await?;
    Ok(())
}

#[command("ring")]
async fn ring(chat: Chat) -> Result {
    boil::after(5.minutes()).chat(&chat).misfire(Misfire::Skip).await?;
    Ok(())
}

#[job]
fn boil() -> &'static str {
    "It boils."
}

/// More than a chat may get at once.
#[command("pour")]
async fn pour(chat: Chat) -> Result {
    for cup in 1..=5 {
        chat.say(cup.to_string()).await?;
    }
    Ok(())
}

/// Who is let through, one at a time.
static LET_GO: Semaphore = Semaphore::const_new(0);

#[message(text("hold"))]
async fn hold() {
    LET_GO.acquire().await.unwrap().forget();
}

static STEEPED: Semaphore = Semaphore::const_new(0);

#[command("steep", busy = "It steeps.")]
async fn steep() {
    STEEPED.acquire().await.unwrap().forget();
}

/// A recorder of this thread's, on which the whole test runs: each figure with its labels, as it was told.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<Vec<(String, f64)>>>);

/// One metric of it, with its labels.
struct One {
    name: String,
    told: Told,
}

impl One {
    fn note(&self, figure: f64) {
        self.told.0.lock().unwrap().push((self.name.clone(), figure));
    }
}

impl CounterFn for One {
    fn increment(&self, by: u64) {
        self.note(f64::from(u32::try_from(by).unwrap()));
    }

    fn absolute(&self, _: u64) {
        panic!("counters only rise");
    }
}

impl GaugeFn for One {
    fn increment(&self, _: f64) {
        panic!("gauges are set");
    }

    fn decrement(&self, _: f64) {
        panic!("gauges are set");
    }

    fn set(&self, to: f64) {
        self.note(to);
    }
}

impl HistogramFn for One {
    fn record(&self, measured: f64) {
        self.note(measured);
    }
}

impl Recorder for Told {
    fn describe_counter(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_gauge(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn describe_histogram(&self, _: KeyName, _: Option<Unit>, _: SharedString) {}

    fn register_counter(&self, key: &Key, _: &Metadata<'_>) -> Counter {
        Counter::from_arc(self.one(key))
    }

    fn register_gauge(&self, key: &Key, _: &Metadata<'_>) -> Gauge {
        Gauge::from_arc(self.one(key))
    }

    fn register_histogram(&self, key: &Key, _: &Metadata<'_>) -> Histogram {
        Histogram::from_arc(self.one(key))
    }
}

impl Told {
    /// All that is told of what a bot does.
    fn of(test: impl AsyncFnOnce(Telegram, &Self)) -> Self {
        Self::of_app(|app| app, test)
    }

    /// The same of a bot with more settings.
    fn of_app(more: impl FnOnce(App) -> App, test: impl AsyncFnOnce(Telegram, &Self)) -> Self {
        let told = Self::default();
        ::metrics::with_local_recorder(&told, || {
            let app = |bot| more(App::with_router(bot, ROUTER));
            run_with(app, async |telegram| test(telegram, &told).await);
        });
        told
    }

    /// `botwright_jobs_total boil handled`: the name and the values of the labels.
    fn one(&self, key: &Key) -> Arc<One> {
        let values = key.labels().map(|label| format!(" {}", label.value()));
        Arc::new(One { name: key.name().to_owned() + &values.collect::<String>(), told: self.clone() })
    }

    /// The figures of one metric, oldest first.
    fn figures(&self, name: &str) -> Vec<f64> {
        let told = self.0.lock().unwrap();
        let of_this = told.iter().filter(|(of, _)| of.strip_prefix("botwright_") == Some(name));
        of_this.map(|(_, figure)| *figure).collect()
    }

    #[track_caller]
    fn is_told(&self, name: &str, times: usize) {
        assert_eq!(self.figures(name).len(), times, "{name} in {:#?}", self.0.lock().unwrap());
    }

    /// Waits for the first figure of a metric.
    async fn tells(&self, name: &str) {
        let told = async {
            while self.figures(name).is_empty() {
                tokio::task::yield_now().await;
            }
        };
        tokio::time::timeout(Duration::from_secs(20), told).await.unwrap();
    }

    fn most(&self, name: &str) -> f64 {
        self.figures(name).into_iter().fold(0.0, f64::max)
    }
}

#[test]
fn what_comes_of_an_update_a_job_and_a_call() {
    let told = Told::of(async |mut telegram, _| {
        let mut ann = telegram.user("Ann").chat();
        telegram.emulator().inject(Fault::too_many(3).method("sendMessage"));
        ann.says("/tea").await;
        ann.says("/tea").await;
        ann.says("/spill").await;
        ann.says("nothing of note").await;
        ann.says("/brew").await;
        telegram.advance("5m").await;
        ann.sees("It boils.").await;
    });
    told.is_told("updates_total message tea handled", 2);
    told.is_told("updates_total message spill failed", 1);
    told.is_told("updates_total message none unhandled", 1);
    told.is_told("updates_total message brew handled", 1);
    told.is_told("update_seconds message", 5);
    told.is_told("handler_seconds tea handled", 2);
    told.is_told("handler_seconds spill failed", 1);
    told.is_told("handler_seconds sorry handled", 1);
    told.is_told("handler_seconds boil handled", 1);
    told.is_told("jobs_total boil handled", 1);
    assert_eq!(told.figures("job_late_seconds boil"), [0.0]);
    told.is_told("api_calls_total sendMessage 429", 1);
    told.is_told("api_calls_total sendMessage 200", 4);
    told.is_told("api_call_seconds sendMessage", 5);
    for operation in ["read", "commit", "scan"] {
        assert!(told.figures(&format!("storage_seconds {operation} ok")).len() > 1, "{operation}");
    }
}

#[test]
fn what_a_job_has_missed() {
    let told = Told::of(async |mut telegram, told| {
        telegram.user("Ann").chat().says("/ring").await;
        telegram.elapse("3h");
        told.tells("jobs_total boil missed").await;
        telegram.rest().await;
    });
    told.is_told("jobs_total boil missed", 1);
    told.is_told("jobs_total boil handled", 0);
    told.is_told("job_late_seconds boil", 0);
}

#[test]
fn what_the_storage_does_and_fails_to_do() {
    let told = Told::of_app(
        |app| app.storage(Stumbling::default()),
        async |mut telegram, told| {
            telegram.user("Ann").chat().says("/tea").await;
            telegram.advance("2m").await;
            told.tells("storage_seconds sweep ok").await;
        },
    );
    told.is_told("storage_seconds commit failed", 1);
    told.is_told("updates_total message tea handled", 1);
}

#[test]
fn what_is_turned_away_as_the_handler_is_at_work() {
    let told = Told::of(async |telegram, told| {
        let ann = telegram.emulator().user("Ann").private();
        ann.send_text("/steep").unwrap();
        ann.send_text("/steep").unwrap();
        told.tells("updates_total message steep busy").await;
        STEEPED.add_permits(1);
        telegram.rest().await;
    });
    told.is_told("updates_total message steep busy", 1);
    told.is_told("updates_total message steep handled", 1);
    told.is_told("update_seconds message", 2);
}

#[test]
fn what_waits_for_its_turn_to_be_sent() {
    let told = Told::of(async |mut telegram, _| {
        let mut ann = telegram.user("Ann").chat();
        ann.says("/pour").await;
        ann.sees("5").await;
    });
    let waiting = told.figures("sends_waiting reply");
    assert!(waiting.contains(&1.0), "{waiting:?}");
    assert_eq!(waiting.last(), Some(&0.0), "all are sent");
}

#[test]
fn what_stands_in_a_lane_until_it_is_full() {
    const MESSAGES: usize = 70;
    let told = Told::of(async |telegram, told| {
        let ann = telegram.emulator().user("Ann").private();
        for _ in 0..MESSAGES {
            ann.send_text("hold").unwrap();
        }
        told.tells("lane_put_aside_total").await;
        LET_GO.add_permits(MESSAGES);
        telegram.rest().await;
    });
    let depths = told.figures("lane_depth");
    assert_eq!(depths[..64], (1..=64).map(f64::from).collect::<Vec<_>>());
    told.is_told("updates_total message hold handled", MESSAGES);
    assert!(told.figures("lane_put_aside_total").len() >= MESSAGES - 64);
    for (gauge, most) in [("lanes", 1.0), ("lane_tasks", 64.0)] {
        assert!((told.most(gauge) - most).abs() < 0.5, "{gauge}: {}", told.most(gauge));
        assert_eq!(told.figures(gauge).last(), Some(&0.0), "{gauge}");
    }
    assert!(told.most("lane_bytes") > 1_000.0);
}
