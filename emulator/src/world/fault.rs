//! Failures on demand.

use crate::http::failure::Failure;

/// A failure that awaits calls of a method.
struct Fault {
    /// The method, or `None` for all.
    method: Option<String>,
    failure: Failure,
    times: u32,
}

/// The failures that were asked for and have not all happened yet.
#[derive(Default)]
pub(crate) struct Faults(Vec<Fault>);

impl Faults {
    pub(crate) fn add(&mut self, method: Option<&str>, failure: Failure, times: u32) {
        self.0.push(Fault { method: method.map(str::to_owned), failure, times });
    }

    /// The failure for this call, if one was asked for.
    pub(crate) fn take(&mut self, method: &str) -> Option<Failure> {
        let meant =
            |fault: &Fault| fault.method.as_ref().is_none_or(|wanted| wanted.eq_ignore_ascii_case(method));
        let index = self.0.iter().position(meant)?;
        let fault = &mut self.0[index];
        fault.times = fault.times.saturating_sub(1);
        let failure = fault.failure.clone();
        if fault.times == 0 {
            self.0.remove(index);
        }
        Some(failure)
    }

    pub(crate) fn clear(&mut self) {
        self.0.clear();
    }
}
