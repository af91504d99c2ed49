//! What is asked of a handler's extractors before it runs, as a value: an expansion names each extractor once.

use super::Needs;
use crate::event::Event;

/// One extractor's answers.
#[derive(Clone, Copy, Debug)]
pub struct Claim {
    pub(super) narrows: bool,
    pub(super) offers: fn(&Event) -> bool,
    pub(super) needs: fn(&mut Needs),
}

/// The need of a command that is also looked for in edited messages, which come only when they are asked for.
pub const EDITED: Claim =
    Claim { narrows: false, offers: |_| true, needs: |needs| needs.updates("edited_message") };

/// Those of all extractors of a handler.
#[derive(Clone, Copy, Debug)]
pub struct Claims(pub &'static [Claim]);

impl Claims {
    /// Whether one of them narrows.
    pub(crate) const fn narrow(&self) -> bool {
        let mut index = 0;
        while index < self.0.len() {
            if self.0[index].narrows {
                return true;
            }
            index += 1;
        }
        false
    }

    /// Whether the event has what all of them take.
    pub(crate) fn offer(&self, event: &Event) -> bool {
        self.0.iter().all(|claim| (claim.offers)(event))
    }

    /// What each needs of the application.
    pub(crate) fn iter(&self) -> impl Iterator<Item = fn(&mut Needs)> + use<> {
        self.0.iter().map(|claim| claim.needs)
    }
}

impl IntoIterator for Claims {
    type Item = fn(&mut Needs);
    type IntoIter = std::iter::Map<std::slice::Iter<'static, Claim>, fn(&'static Claim) -> fn(&mut Needs)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter().map(|claim| claim.needs)
    }
}
