//! `cargo xtask bench`: the figures that the project has set itself, measured as ratios in one run.

mod builds;
mod calls;
mod handlers;
mod programs;
mod report;
mod storage;
mod traffic;

use std::fs;

use crate::bench::programs::Program;
use crate::bench::report::{Figure, Report};
use crate::{Outcome, root};

/// Adds figures to the report.
type Measure = fn(&mut Report) -> Outcome;

/// What can be measured by itself.
const PARTS: [(&str, Measure); 7] = [
    ("decoding", decoding),
    ("routing", routing),
    ("calls", calls),
    ("handlers", handlers),
    ("storage", storage),
    ("traffic", traffic::measure),
    ("builds", builds),
];

/// Measures, prints the report and writes it to `target/bench.md`; clean builds take minutes and are asked for.
pub(crate) fn run(with_builds: bool) -> Outcome {
    programs::build()?;
    let mut report = Report::default();
    for (name, measure) in PARTS {
        if name != "builds" || with_builds {
            measure(&mut report)?;
        }
    }
    let folder = root().join("target");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("bench.md"), report.to_string())?;
    println!("{report}");
    report.verdict()
}

/// Measures one part and prints its report.
pub(crate) fn run_part(name: &str) -> Outcome {
    let known = PARTS.iter().find(|(part, _)| *part == name);
    let (_, measure) = known.ok_or_else(|| format!("there is no `{name}` to be measured"))?;
    if !matches!(name, "handlers" | "builds") {
        programs::build()?;
    }
    let mut report = Report::default();
    measure(&mut report)?;
    println!("{report}");
    report.verdict()
}

fn decoding(report: &mut Report) -> Outcome {
    let time = Program::named("time").measure()?;
    let memory = Program::named("allocations").measure()?;
    for (peer, most) in [("frankenstein", 0.6), ("teloxide", 0.35)] {
        let (own, other) = (time.get("botwright_ns")?, time.get(&format!("{peer}_ns"))?);
        let figure = Figure::new(format!("decoding an update, time against {peer}"), own / other, "x", most);
        report.add(figure.because(format!("{own:.0} ns, {other:.0} ns")));
    }
    let bytes = time.get("update_bytes")?;
    let peers = |what: &str| -> Outcome<String> {
        let of = |peer: &str| memory.get(&format!("{peer}_{what}"));
        Ok(format!("frankenstein {}, teloxide {}", of("frankenstein")?, of("teloxide")?))
    };
    for (what, key, unit, most) in [
        ("decoding an update, allocations", "allocations", "", 20.0),
        ("decoding an update, memory", "bytes", " bytes", 1_700.0),
        ("size of `Update`", "size_of_update", " bytes", 64.0),
        ("size of `Message`", "size_of_message", " bytes", 768.0),
    ] {
        let own = memory.get(&format!("botwright_{key}"))?;
        report.add(Figure::new(what, own, unit, most).because(peers(key)?));
    }
    report.note(format!("Updates have {bytes} bytes on average (bench/decode/updates.jsonl)."));
    Ok(())
}

fn routing(report: &mut Report) -> Outcome {
    let measured = Program::named("bench-routing").measure()?;
    let (few, many) = (measured.get("few_ns")?, measured.get("many_ns")?);
    report.add(Figure::new("routing a command among 500, against 20", many / few, "x", 1.1));
    report.add(
        Figure::new("routing a command among 500", many, " ns", 600.0).because(format!("among 20: {few} ns")),
    );
    let unmatched = measured.get("unmatched_allocations")?;
    report.add(Figure::new("allocations of handlers that do not match", unmatched, "", 0.0));
    Ok(())
}

fn calls(report: &mut Report) -> Outcome {
    let (own, bare) = calls::instructions_per_call()?;
    let figure = Figure::new("a call through `Bot`, instructions against bare reqwest", own / bare, "x", 1.3);
    report.add(figure.because(format!("{own:.0}, {bare:.0}")));
    Ok(())
}

fn handlers(report: &mut Report) -> Outcome {
    let (own, plain) = (handlers::check("handlers")?, handlers::check("functions")?);
    let what = "`cargo check` of 400 handlers that were touched, against plain functions";
    let figure = Figure::new(what, own.touched / plain.touched, "x", 3.0);
    report.add(figure.because(format!("{:.2} s, {:.2} s", own.touched, plain.touched)));
    let what = "`cargo check` of 400 handlers from nothing, against plain functions";
    let figure = Figure::new(what, own.anew / plain.anew, "x", 3.0);
    report.add(figure.because(format!("{:.2} s, {:.2} s", own.anew, plain.anew)));
    Ok(())
}

fn storage(report: &mut Report) -> Outcome {
    let measured = storage::measure()?;
    for (name, shown) in [("sqlite", "SQLite"), ("postgres", "PostgreSQL"), ("redis", "Redis")] {
        let (own, bare) = (measured.get(&format!("{name}_us"))?, measured.get(&format!("{name}_bare_us"))?);
        let figure =
            Figure::new(format!("a commit in {shown}, against a bare transaction"), own / bare, "x", 2.0);
        report.add(figure.because(format!("{own:.0} us, {bare:.0} us")));
    }
    for (name, shown, wanted) in
        [("sqlite", "SQLite", 5.0), ("postgres", "PostgreSQL", 3.0), ("redis", "Redis", 3.0)]
    {
        let in_a_second = measured.get(&format!("{name}_steps_per_second"))?;
        let what = format!("{wanted} 000 steps of conversations in {shown}, from the lane to the commit");
        let figure = Figure::new(what, wanted * 1e3 / in_a_second, "s", 1.0);
        report.add(figure.because(format!("{in_a_second:.0} in a second")));
    }
    let what = "memory for a million stored conversations, above that of none";
    report.add(Figure::new(what, measured.get("million_more_mb")?, "MB", 64.0));
    let (full, empty) = (measured.get("million_start_ms")?, measured.get("empty_start_ms")?);
    report.note(format!(
        "A bot with a million stored conversations starts in {full:.0} ms, with none in {empty:.0} ms."
    ));
    Ok(())
}

fn builds(report: &mut Report) -> Outcome {
    builds::fetch()?;
    let (own, peer) = (builds::clean("echo-botwright")?, builds::clean("echo-teloxide")?);
    let figure = Figure::new("clean debug build of the echo bot, against teloxide's", own / peer, "x", 1.0);
    report.add(figure.because(format!("{own:.0} s, {peer:.0} s")));
    let (own, peer) = (builds::crates("echo-botwright")?, builds::crates("echo-teloxide")?);
    report.add(Figure::new("crates of the echo bot", own, "", 115.0).because(format!("teloxide {peer}")));
    Ok(())
}
