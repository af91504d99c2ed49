//! The whole way of an update on one core: the same bot on Botwright, on its peers, and on nothing but what it stands on.
//!
//! The bot has core 0; what brings the traffic has core 1, and tells how busy both were.

use crate::Outcome;
use crate::bench::programs::{Measured, Program};
use crate::bench::report::{Figure, Report, median};

/// How often each is measured, in turns; the one in the middle counts.
const ROUNDS: usize = 7;
/// How many updates a run has.
const UPDATES: &str = "50000";
/// How much one person says for each thing that a hundred others say: with calls of 5 ms eight times what one lane can do.
const FLOOD: &str = "16";
/// How many conversations are held in memory.
const CONVERSATIONS: u32 = 100_000;
/// What the bot remembers of one: the conversation's name, the state's, and the state itself.
const PAYLOAD: [&str; 3] = ["botwright::Registering", "Age", r#"{"Age":{"name":"Ann"}}"#];

/// A bot, and how it is started.
struct Contender {
    name: &'static str,
    program: &'static str,
    mode: &'static [&'static str],
}

const fn bot(name: &'static str, program: &'static str, mode: &'static [&'static str]) -> Contender {
    Contender { name, program, mode }
}

/// Ours with the transport that an author chooses for many calls.
const BY_HYPER: Contender = bot("Botwright by hyper", "botwright", &["hyper"]);

/// All figures of traffic.
pub(crate) fn measure(report: &mut Report) -> Outcome {
    polling(report)?;
    latency(report)?;
    webhooks(report)?;
    replies(report)?;
    flood(report)?;
    memory(report)?;
    start(report)?;
    orders(report)
}

fn polling(report: &mut Report) -> Outcome {
    let own = bot("Botwright", "botwright", &[]);
    let floor = bot("reqwest and a tiny struct", "floor", &["polling"]);
    let (frankenstein, teloxide) =
        (bot("frankenstein", "frankenstein", &[]), bot("teloxide", "teloxide", &[]));
    let bots = [own, floor, frankenstein, teloxide, BY_HYPER];
    let runs = Runs::of(&bots, &["polling", UPDATES, "0", "rising"])?;
    let what = "polling a backlog, updates per second against";
    runs.compare(report, &format!("{what} reqwest and a tiny struct"), [0, 1], 0.75)?;
    runs.compare(report, &format!("{what} reqwest and a tiny struct, with calls by hyper"), [4, 1], 0.75)?;
    runs.compare(report, &format!("{what} frankenstein's loop"), [0, 2], 1.0)?;
    runs.compare(report, &format!("{what} teloxide"), [0, 3], 2.0)?;
    runs.nothing_lost(report, "polling")?;
    report.note(runs.utilisation("Polling")?);
    Ok(())
}

fn latency(report: &mut Report) -> Outcome {
    let bots = [bot("Botwright", "botwright", &[]), bot("teloxide", "teloxide", &[])];
    let runs = Runs::of(&bots, &["polling", "20000", "30", "rising"])?;
    let (own, peer) = (runs.median(0, "updates_per_second")?, runs.median(1, "updates_per_second")?);
    let what = "every call of the bot taking 30 ms, updates per second by polling";
    let bound = "Telegram shows 100 at once, and none is confirmed before its commit: 3333 at most";
    let reason =
        format!("{bound}; teloxide {peer:.0} with {:.0} connections", runs.median(1, "connections")?);
    report.add(Figure::at_least(what, own, "", 3_500.0).because(reason));
    report.add(Figure::new("its connections by polling", runs.most(0, "connections")?, "", 256.0));
    runs.nothing_lost(report, "calls of 30 ms, by polling")?;
    // As many at once as a Bot API server of one's own brings; Telegram's brings 100.
    let runs = Runs::of(&bots[..1], &["webhook", "20000", "30", "200", "rising"])?;
    let what = "every call of the bot taking 30 ms, updates per second by the webhook with 200 in flight";
    report.add(Figure::at_least(what, runs.median(0, "updates_per_second")?, "", 3_500.0));
    report.add(Figure::new("its connections by the webhook", runs.most(0, "connections")?, "", 256.0));
    runs.nothing_lost(report, "calls of 30 ms, by the webhook")
}

fn webhooks(report: &mut Report) -> Outcome {
    let own = bot("Botwright", "botwright", &[]);
    let floor = bot("axum and reqwest", "floor", &["webhook"]);
    let bots = [own, floor, bot("teloxide", "teloxide", &["webhook"]), BY_HYPER];
    let runs = Runs::of(&bots, &["webhook", UPDATES, "0", "64", "rising"])?;
    let what = "webhook with 64 in flight";
    for (place, how) in [(0, ""), (3, ", with calls by hyper")] {
        let rate = format!("{what}{how}, updates per second against axum and reqwest");
        runs.compare(report, &rate, [place, 1], 0.75)?;
        let (own, floor) = (runs.median(place, "p99_ms")?, runs.median(1, "p99_ms")?);
        let slowest = format!("{what}{how}, 99th percentile against axum and reqwest");
        let figure = Figure::new(slowest, runs.ratio([place, 1], "p99_ms")?, "x", 1.5);
        report.add(figure.because(format!("{own:.1} ms, {floor:.1} ms")));
    }
    runs.nothing_lost(report, "webhook")?;
    report.note(runs.utilisation("Webhook")?);
    Ok(())
}

fn replies(report: &mut Report) -> Outcome {
    let own = bot("Botwright", "botwright", &["reply"]);
    // A press takes two calls, of which one is made.
    let by_hyper = bot("Botwright by hyper", "botwright", &["reply", "hyper"]);
    let bots = [own, bot("axum and reqwest", "floor", &["reply"]), by_hyper];
    let runs = Runs::of(&bots, &["webhook", UPDATES, "0", "64", "rising"])?;
    let what = "answering in the webhook's response, updates per second against axum and reqwest";
    runs.compare(report, what, [0, 1], 0.75)?;
    runs.compare(report, &format!("{what}, with calls by hyper"), [2, 1], 0.75)?;
    runs.nothing_lost(report, "answers in the response")?;
    report.note(runs.utilisation("Answers in the response")?);
    Ok(())
}

fn flood(report: &mut Report) -> Outcome {
    let bots = [bot("Botwright", "botwright", &[])];
    let without = Runs::of(&bots, &["flood", "0", "5"])?;
    let beside = Runs::of(&bots, &["flood", FLOOD, "5"])?;
    let (alone, flooded) = (without.median(0, "p99_ms")?, beside.median(0, "p99_ms")?);
    let what = "99th percentile of a hundred quiet people beside one who floods, against no flood";
    let figure = Figure::new(what, flooded / alone, "x", 2.0);
    report.add(figure.because(format!("{flooded:.1} ms, {alone:.1} ms")));
    beside.nothing_lost(report, "beside a flood")
}

fn memory(report: &mut Report) -> Outcome {
    let own = bot("Botwright", "botwright", &[]);
    // Two updates lead somebody into the state that is measured; the same number of them, and nobody in a conversation.
    let updates = (2 * CONVERSATIONS).to_string();
    let full = own.run(&["steps", &updates, "0", "rising"])?.get("memory_kb")?;
    let empty = own.run(&["polling", &updates, "0", "rising"])?.get("memory_kb")?;
    let each = (full - empty) * 1024.0 / f64::from(CONVERSATIONS);
    let payload: usize = PAYLOAD.iter().map(|part| part.len()).sum();
    let what = "a conversation in memory, above its payload";
    let figure = Figure::new(what, each - f64::from(u32::try_from(payload)?), " bytes", 100.0);
    let numbers = format!("payload {payload} bytes; {full:.0} kB with 100 000, {empty:.0} kB with none");
    report.add(figure.because(numbers));
    Ok(())
}

fn start(report: &mut Report) -> Outcome {
    let bots = [
        bot("Botwright", "botwright", &[]),
        bot("teloxide", "teloxide", &[]),
        bot("floor", "floor", &["polling"]),
    ];
    let runs = Runs::of(&bots, &["start"])?;
    for (what, key, divisor, unit, most) in [
        ("idle, resident", "idle_kb", 1024.0, " MB", 9.0),
        ("from the start to the first answer", "start_ms", 1.0, " ms", 15.0),
    ] {
        let of = |place| runs.median(place, key).map(|measured| measured / divisor);
        let reason = format!("teloxide {:.1}{unit}, floor {:.1}{unit}", of(1)?, of(2)?);
        report.add(Figure::new(what, of(0)?, unit, most).because(reason));
    }
    Ok(())
}

/// Nothing is lost, and nothing is answered twice, in whatever order the updates come.
fn orders(report: &mut Report) -> Outcome {
    let bots = [bot("Botwright", "botwright", &[])];
    let loads: [(&str, &[&str]); 3] = [
        ("polling, each hundred out of order", &["polling", "20000", "0", "shuffled"]),
        ("webhook, each hundred out of order", &["webhook", "20000", "0", "64", "shuffled"]),
        ("webhook, numbers that begin again", &["webhook", "20000", "0", "64", "restarted"]),
    ];
    for (name, load) in loads {
        Runs::once(&bots, load)?.nothing_lost(report, name)?;
    }
    Ok(())
}

impl Contender {
    fn run(&self, load: &[&str]) -> Outcome<Measured> {
        let mut command = Program::named("load").on_core("1");
        command.args(load).arg(Program::named(self.program).path()).args(self.mode);
        Measured::of(&mut command).map_err(|error| format!("{}: {error}", self.name).into())
    }
}

/// What was measured, of each contender in its place.
struct Runs<'a>(Vec<(&'a Contender, Vec<Measured>)>);

impl<'a> Runs<'a> {
    /// Takes turns, so that the machine is the same for all.
    fn of(bots: &'a [Contender], load: &[&str]) -> Outcome<Self> {
        Self::rounds(bots, load, ROUNDS)
    }

    fn once(bots: &'a [Contender], load: &[&str]) -> Outcome<Self> {
        Self::rounds(bots, load, 1)
    }

    fn rounds(bots: &'a [Contender], load: &[&str], rounds: usize) -> Outcome<Self> {
        let mut runs: Vec<_> = bots.iter().map(|bot| (bot, Vec::new())).collect();
        for round in 1..=rounds {
            for (bot, measured) in &mut runs {
                eprintln!("{}, {} ({round} of {rounds})", load.join(" "), bot.name);
                measured.push(bot.run(load)?);
            }
        }
        Ok(Self(runs))
    }

    fn all(&self, place: usize, key: &str) -> Outcome<Vec<f64>> {
        self.0[place].1.iter().map(|run| run.get(key)).collect()
    }

    fn median(&self, place: usize, key: &str) -> Outcome<f64> {
        Ok(median(self.all(place, key)?))
    }

    fn most(&self, place: usize, key: &str) -> Outcome<f64> {
        Ok(self.all(place, key)?.into_iter().max_by(f64::total_cmp).unwrap_or_default())
    }

    /// The updates per second of one of ours against those of another.
    fn compare(&self, report: &mut Report, what: &str, places: [usize; 2], least: f64) -> Outcome {
        let key = "updates_per_second";
        let reason = format!("{:.0}, {:.0}", self.median(places[0], key)?, self.median(places[1], key)?);
        report.add(Figure::at_least(what, self.ratio(places, key)?, "x", least).because(reason));
        Ok(())
    }

    /// One against another in the same round, in the middle of all rounds: the machine is not as fast in each.
    fn ratio(&self, [one, other]: [usize; 2], key: &str) -> Outcome<f64> {
        let (ones, others) = (self.all(one, key)?, self.all(other, key)?);
        Ok(median(ones.into_iter().zip(others).map(|(one, other)| one / other).collect()))
    }

    /// Of all our runs.
    fn nothing_lost(&self, report: &mut Report, name: &str) -> Outcome {
        let wrong = self.most(0, "lost")? + self.most(0, "twice")? + self.most(0, "strange")?;
        report.add(Figure::new(format!("{name}: answers lost, given twice, or wrong"), wrong, "", 0.0));
        Ok(())
    }

    /// How busy the two cores were, and what the others lost.
    fn utilisation(&self, name: &str) -> Outcome<String> {
        let mut parts = Vec::new();
        for place in 0..self.0.len() {
            let of = |key| self.median(place, key);
            parts.push(format!(
                "{} {:.0}/s at {:.0} us of its core, which was {:.0} % busy, ours {:.0} %, lost or wrong {}",
                self.0[place].0.name,
                of("updates_per_second")?,
                of("bot_cpu_us")?,
                of("bot_busy")? * 100.0,
                of("load_busy")? * 100.0,
                of("lost")? + of("twice")? + of("strange")?,
            ));
        }
        Ok(format!("{name}: {}.", parts.join("; ")))
    }
}
