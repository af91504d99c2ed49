//! Counting the instructions of calls, which no load of the machine changes.

use std::fs;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Stdio};

use crate::Outcome;
use crate::bench::programs::{Program, succeed, target};

const CALLS: u32 = 1_000;

/// The instructions of one call through `Bot`, and of one through bare reqwest.
pub(crate) fn instructions_per_call() -> Outcome<(f64, f64)> {
    let stub = Stub::start(&Program::named("stub"))?;
    let client = Program::named("client");
    let of = |sender: &str| -> Outcome<f64> {
        let baseline = stub.count(&client, sender, 0)?;
        Ok((stub.count(&client, sender, CALLS)? - baseline) / f64::from(CALLS))
    };
    Ok((of("botwright")?, of("reqwest")?))
}

/// The server that the calls go to; it ends with this value.
struct Stub {
    process: Child,
    address: String,
}

impl Stub {
    fn start(program: &Program) -> Outcome<Self> {
        let mut process = program.command().stdout(Stdio::piped()).spawn()?;
        let output = process.stdout.take().ok_or("the stub has no output")?;
        let mut stub = Self { process, address: String::new() };
        BufReader::new(output).read_line(&mut stub.address)?;
        stub.address.truncate(stub.address.trim_end().len());
        Ok(stub)
    }

    /// The instructions of a whole run with so many calls.
    fn count(&self, client: &Program, sender: &str, calls: u32) -> Outcome<f64> {
        eprintln!("counting {calls} calls of {sender}");
        let counts = target().join(format!("callgrind.{sender}.{calls}"));
        succeed(client.counted(&counts).args([sender, &self.address, &calls.to_string()]))?;
        let counts = fs::read_to_string(counts)?;
        let total = counts.lines().rev().find_map(|line| line.strip_prefix("totals: "));
        Ok(total.ok_or("callgrind has written no total")?.trim().parse()?)
    }
}

impl Drop for Stub {
    fn drop(&mut self) {
        // It may have ended by itself, which is as well.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
