//! How deliveries behave: promises, order, answers, retries, doubles.

use std::time::Duration;

/// An inclusive range of HTTP status codes: `(200, 299)`.
pub type StatusRange = (u16, u16);

/// How deliveries behave, as far as the provider says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DeliveryFacts {
    /// How often one event arrives.
    pub guarantee: Guarantee,
    /// In which order events arrive.
    pub ordering: Ordering,
    /// How long the provider waits for an answer; `None` when it does not say.
    pub respond_within: Option<Duration>,
    /// The answers that count as delivered; empty when the provider does not say, which is read as 200 to 299.
    pub success: &'static [StatusRange],
    /// The answers after which the provider tries again; empty when it does so after every answer that is no success.
    ///
    /// It has no meaning when [`retries`](Self::retries) is `Some(&[])`: then nothing is sent again.
    pub retry_on: &'static [StatusRange],
    /// The waits before the attempts, the first attempt included, so that its length is the number of attempts.
    /// `None` when the provider publishes no table; `Some(&[])` when it never sends again.
    pub retries: Option<&'static [Duration]>,
    /// The answers after which the provider switches the endpoint off.
    pub deactivates_on: &'static [StatusRange],
    /// What tells doubles apart, the preferred key first; the first that a delivery has is used.
    pub dedupe: &'static [DedupeKey],
    /// The largest body, in bytes, that the provider sends; `None` when it does not say. Nothing that
    /// reads a body enforces it: providers raise such limits without notice.
    pub body_limit: Option<u64>,
}

impl DeliveryFacts {
    /// Nothing is known: the base for struct update syntax.
    pub const UNKNOWN: Self = Self {
        guarantee: Guarantee::Unknown,
        ordering: Ordering::Unknown,
        respond_within: None,
        success: &[],
        retry_on: &[],
        retries: None,
        deactivates_on: &[],
        dedupe: &[],
        body_limit: None,
    };

    /// Whether the provider takes this HTTP status for "delivered".
    pub fn is_success(&self, status: u16) -> bool {
        let declared = match self.success {
            [] => &[(200, 299)],
            declared => declared,
        };
        contains(declared, status)
    }

    /// The HTTP status with which to take a delivery: 200, or the first that the provider takes for "delivered".
    pub fn success_status(&self) -> u16 {
        match self.success.first() {
            Some(&(first, _)) if !self.is_success(200) => first,
            _ => 200,
        }
    }

    /// Whether the provider delivers again after an answer with this HTTP status.
    ///
    /// An answer that switches the endpoint off is not followed by another attempt.
    pub fn should_retry(&self, status: u16) -> bool {
        let never = matches!(self.retries, Some([]));
        !never
            && !self.is_success(status)
            && !self.deactivates(status)
            && (self.retry_on.is_empty() || contains(self.retry_on, status))
    }

    /// Whether the provider switches the endpoint off after an answer with this HTTP status.
    pub fn deactivates(&self, status: u16) -> bool {
        contains(self.deactivates_on, status)
    }
}

/// How often one event arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Guarantee {
    /// Doubles are possible.
    AtLeastOnce,
    /// An event may be lost.
    AtMostOnce,
    /// The provider does not say.
    Unknown,
}

/// In which order events arrive.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Ordering {
    /// The provider promises none.
    None,
    /// Events about the same subject keep their order.
    PerSubject,
    /// The provider does not say.
    Unknown,
}

/// What tells a double from a new event.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DedupeKey {
    /// The value at this JSON pointer of the body.
    Pointer(&'static str),
    /// The value of this header.
    Header(&'static str),
    /// A hash of the raw body, for providers that send no identifier.
    BodyHash,
}

fn contains(ranges: &[StatusRange], status: u16) -> bool {
    ranges.iter().any(|&(first, last)| (first..=last).contains(&status))
}
