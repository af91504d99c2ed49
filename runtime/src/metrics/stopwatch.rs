//! Measures how long something takes; without the feature `metrics` it measures nothing and is nothing.

/// Began at a moment.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopwatch {
    #[cfg(feature = "metrics")]
    began: tokio::time::Instant,
}

impl Stopwatch {
    /// Begins now.
    #[inline]
    pub(crate) fn start() -> Self {
        Self {
            #[cfg(feature = "metrics")]
            began: tokio::time::Instant::now(),
        }
    }

    /// How long ago it began, in seconds.
    #[inline]
    #[cfg_attr(not(feature = "metrics"), expect(clippy::unused_self, reason = "nothing was measured"))]
    pub(super) fn seconds(self) -> f64 {
        #[cfg(feature = "metrics")]
        return self.began.elapsed().as_secs_f64();
        #[cfg(not(feature = "metrics"))]
        0.0
    }
}
