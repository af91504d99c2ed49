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
    programs::build_parts()?;
    programs::build_traffic()?;
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
    match name {
        "handlers" | "builds" => {}
        "storage" => programs::build_packages(&["bench-storage"])?,
        "traffic" => programs::build_traffic()?,
        _ => programs::build_parts()?,
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
    for (what, touched) in [("that were touched", true), ("from nothing", false)] {
        let [own, plain] = handlers::check(touched)?;
        let what = format!("`cargo check` of 400 handlers {what}, against plain functions");
        let figure = Figure::new(what, own / plain, "x", 3.0);
        report.add(figure.because(format!("{own:.2} s, {plain:.2} s of the processor's time")));
    }
    Ok(())
}

/// As the benchmark names them, and as people do.
const STORAGES: [(&str, &str); 3] = [("sqlite", "SQLite"), ("postgres", "PostgreSQL"), ("redis", "Redis")];

fn storage(report: &mut Report) -> Outcome {
    let measured = storage::measure()?;
    for (name, shown) in STORAGES {
        let (own, bare) = (measured.get(&format!("{name}_us"))?, measured.get(&format!("{name}_bare_us"))?);
        let figure =
            Figure::new(format!("a commit in {shown}, against a bare transaction"), own / bare, "x", 2.0);
        report.add(figure.because(format!("{own:.0} us, {bare:.0} us")));
    }
    for (name, shown, least) in
        [("sqlite", "SQLite", 5_000.0), ("postgres", "PostgreSQL", 3_000.0), ("redis", "Redis", 3_000.0)]
    {
        let steps = measured.get(&format!("{name}_steps_per_second"))?;
        let what = format!("steps of conversations in {shown}, from the lane to the commit");
        report.add(Figure::at_least(what, steps, "/s", least));
    }
    let (full, empty) = (measured.get("million_mb")?, measured.get("empty_mb")?);
    let what = "memory with a million stored conversations, above that with none";
    let figure = Figure::new(what, full - empty, " MB", 64.0);
    report.add(figure.because(format!("{full:.1} MB, {empty:.1} MB at most")));
    let (full, empty) = (measured.get("million_start_ms")?, measured.get("empty_start_ms")?);
    let figure =
        Figure::new("start with a million stored conversations, against none", full / empty, "x", 1.5);
    report.add(figure.because(format!("{full:.1} ms, {empty:.1} ms, with a first step")));
    for (name, shown) in STORAGES {
        let of = |what: &str| measured.get(&format!("{name}_jobs_{what}"));
        let what = format!("the latest of {} runs while 100 000 jobs wait in {shown}", of("run")?);
        let figure = Figure::new(what, of("late_ms")?, " ms", 1_000.0);
        report.add(figure.because(format!("half of them within {:.1} ms", of("half_late_ms")?)));
        // Those of the storage's connections, which are opened when they are needed.
        let what = format!("threads and tasks more with 100 000 jobs in {shown}");
        report.add(Figure::new(what, of("threads")? + of("tasks")?, "", 10.0));
    }
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
