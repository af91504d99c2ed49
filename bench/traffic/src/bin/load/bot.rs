//! The bot that is measured: a process on a core of its own.

use std::fs;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use crate::Outcome;

/// The core that bots run on.
const CORE: &str = "0";

/// The kernel's ticks, in which it counts a process's time.
const TICK: Duration = Duration::from_millis(10);

pub(crate) struct Bot(Child);

impl Bot {
    /// Starts a bot that calls the server on this port; it ends with this value.
    pub(crate) fn start(program: &[&str], port: u16, settings: &[(&str, String)]) -> Outcome<Self> {
        let mut command = Command::new("taskset");
        command.args(["-c", CORE]).args(program);
        command.env("BOT_TOKEN", "1:bench").env("BOT_API_URL", format!("http://127.0.0.1:{port}"));
        command.env("BOTWRIGHT_LOG", "warn").env_remove("DATABASE_URL");
        for (name, value) in settings {
            command.env(name, value);
        }
        Ok(Self(command.stdin(Stdio::null()).stdout(Stdio::null()).spawn()?))
    }

    /// The time that it has spent on its core.
    pub(crate) fn cpu(&self) -> Outcome<Duration> {
        cpu_of(&self.0.id().to_string())
    }

    /// What it takes of memory, in kB.
    pub(crate) fn memory(&self) -> Outcome<i64> {
        let status = fs::read_to_string(format!("/proc/{}/status", self.0.id()))?;
        let resident = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
        let resident = resident.and_then(|line| line.split_whitespace().next()).ok_or("the bot has ended")?;
        Ok(resident.parse()?)
    }
}

impl Drop for Bot {
    fn drop(&mut self) {
        // It may have ended by itself, which is as well.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The time of a process, with all its threads.
fn cpu_of(process: &str) -> Outcome<Duration> {
    let status = fs::read_to_string(format!("/proc/{process}/stat"))?;
    let numbers = status.rsplit(')').next().ok_or("no status")?;
    let numbers: Vec<&str> = numbers.split_whitespace().collect();
    let ticks = |at: usize| -> Outcome<u32> { Ok(numbers.get(at).ok_or("no times")?.parse()?) };
    Ok(TICK * (ticks(11)? + ticks(12)?))
}
