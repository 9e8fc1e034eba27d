//! The time at which a delivery says that it was signed, and whether that is near enough to now.

use crate::facts::{SignatureFacts, TimeUnit, TimestampFacts};
use crate::headers::Headers;

use super::{Clock, VerifyError};

/// A timestamp header.
#[derive(Clone, Copy)]
pub(super) struct Timestamp<'h> {
    /// As it came: this text, not the number, is what was signed.
    pub(super) text: &'h str,
    number: i64,
    facts: TimestampFacts,
}

/// Reads the timestamp header, if the scheme has one.
pub(super) fn read<'h>(
    facts: &SignatureFacts,
    headers: &'h dyn Headers,
) -> Result<Option<Timestamp<'h>>, VerifyError> {
    let Some(facts) = facts.timestamp else {
        return Ok(None);
    };
    let header = facts.header;
    let text = headers.get(header).ok_or(VerifyError::MissingTimestamp { header })?;
    let digits = text.bytes().all(|byte| byte.is_ascii_digit());
    match text.parse() {
        Ok(number) if digits => Ok(Some(Timestamp { text, number, facts })),
        _ => Err(VerifyError::MalformedTimestamp { header }),
    }
}

impl Timestamp<'_> {
    /// Refuses what is further from now than the tolerance, in either direction.
    pub(super) fn check(&self, clock: &dyn Clock) -> Result<(), VerifyError> {
        let now = clock.unix_millis();
        let age_millis = match self.facts.unit {
            // Whole seconds on both sides: half a second must not decide about a number that has none.
            TimeUnit::Seconds => {
                (i128::from(now.div_euclid(1_000)) - i128::from(self.number)) * 1_000
            }
            TimeUnit::Milliseconds => i128::from(now) - i128::from(self.number),
        };
        if age_millis.unsigned_abs() <= self.facts.tolerance.as_millis() {
            return Ok(());
        }
        let age = (age_millis / 1_000).clamp(i64::MIN.into(), i64::MAX.into());
        Err(VerifyError::OutsideTolerance {
            header: self.facts.header,
            age_seconds: i64::try_from(age).unwrap_or_default(),
            tolerance: self.facts.tolerance,
        })
    }
}
