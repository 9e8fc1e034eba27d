//! The time of day, as something that a caller can hand in.

use std::time::{SystemTime, UNIX_EPOCH};

/// Something that knows the time.
pub trait Clock {
    /// Milliseconds since 1970-01-01T00:00:00Z.
    fn unix_millis(&self) -> i64;
}

/// The clock of the machine.
///
/// The standard library has none on `wasm32-unknown-unknown`; hand in your own there, through
/// [`verify_at`](super::verify_at).
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn unix_millis(&self) -> i64 {
        let since = |later: SystemTime, earlier| {
            let gap = later.duration_since(earlier).ok()?;
            Some(i64::try_from(gap.as_millis()).unwrap_or(i64::MAX))
        };
        let now = SystemTime::now();
        since(now, UNIX_EPOCH).or_else(|| since(UNIX_EPOCH, now).map(|before| -before)).unwrap_or(0)
    }
}

/// A clock that stands still, for tests and for replays of stored deliveries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FixedClock {
    unix_millis: i64,
}

impl FixedClock {
    /// A clock that always shows this many seconds since 1970-01-01T00:00:00Z.
    pub const fn at_unix_seconds(seconds: i64) -> Self {
        Self { unix_millis: seconds.saturating_mul(1_000) }
    }

    /// A clock that always shows this many milliseconds since 1970-01-01T00:00:00Z.
    pub const fn at_unix_millis(millis: i64) -> Self {
        Self { unix_millis: millis }
    }
}

impl Clock for FixedClock {
    fn unix_millis(&self) -> i64 {
        self.unix_millis
    }
}
