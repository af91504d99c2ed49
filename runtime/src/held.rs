//! A part of an update, held by sharing the update instead of copying the part.

use std::ops::Deref;
use std::sync::Arc;

use botwright_api::types::Update;

use crate::event::Silence;

/// Derefs to a part of what happened, and keeps all of it alive.
pub(crate) struct Held<T: ?Sized + 'static> {
    whole: Whole<T>,
}

enum Whole<T: ?Sized + 'static> {
    Update(Arc<Update>, fn(&Update) -> Option<&T>),
    Silence(Arc<Silence>, fn(&Silence) -> Option<&T>),
}

impl<T: ?Sized> Held<T> {
    /// The part, if the update has it.
    pub(crate) fn of_update(update: &Arc<Update>, part: fn(&Update) -> Option<&T>) -> Option<Self> {
        part(update)?;
        Some(Self { whole: Whole::Update(Arc::clone(update), part) })
    }

    /// Another part of the same update, if it has that.
    pub(crate) fn another<U: ?Sized>(&self, part: fn(&Update) -> Option<&U>) -> Option<Held<U>> {
        match &self.whole {
            Whole::Update(update, _) => Held::of_update(update, part),
            Whole::Silence(..) => None,
        }
    }

    pub(crate) fn of_silence(silence: &Arc<Silence>, part: fn(&Silence) -> Option<&T>) -> Option<Self> {
        part(silence)?;
        Some(Self { whole: Whole::Silence(Arc::clone(silence), part) })
    }
}

impl<T: ?Sized> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        let part = match &self.whole {
            Whole::Update(update, part) => part(update),
            Whole::Silence(silence, part) => part(silence),
        };
        part.expect("the part was there when this was made, and nothing changes an update")
    }
}

impl<T: ?Sized> Clone for Held<T> {
    fn clone(&self) -> Self {
        let whole = match &self.whole {
            Whole::Update(update, part) => Whole::Update(Arc::clone(update), *part),
            Whole::Silence(silence, part) => Whole::Silence(Arc::clone(silence), *part),
        };
        Self { whole }
    }
}
