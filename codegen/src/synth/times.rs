//! Times of one story: something was made, then it happened, and later something is due.

use super::phrase::{self, Phrase};
use crate::ir::{Encoding, Spelling};

/// A moment, UTC.
#[derive(Clone, Copy)]
struct Moment {
    date: (i64, i64, i64),
    time: (i64, i64, i64),
}

const BIRTH: Moment = Moment { date: (1990, 4, 12), time: (0, 0, 0) };
const MADE: Moment = Moment { date: (2025, 6, 3), time: (9, 15, 27) };
const STARTED: Moment = Moment { date: (2025, 6, 10), time: (10, 0, 0) };
const HAPPENED: Moment = Moment { date: (2025, 6, 17), time: (14, 32, 8) };
const DUE: Moment = Moment { date: (2025, 7, 1), time: (9, 0, 0) };

/// The first row of which the name has a word tells the moment.
const MOMENTS: &[(&[&str], Moment)] = &[
    (&["birth", "birthday", "dob"], BIRTH),
    (
        &[
            "end",
            "until",
            "due",
            "duedate",
            "edate",
            "expire",
            "expiry",
            "expiration",
            "next",
            "sunset",
        ],
        DUE,
    ),
    (&["start", "started", "activated", "published", "applied"], STARTED),
    (&["created", "create", "added", "issued", "issue", "registered"], MADE),
];

/// A day.
pub(super) fn date(phrase: &Phrase, name: &Phrase) -> String {
    moment(phrase, name).day()
}

/// A point in time in the wanted spelling.
pub(super) fn timestamp(
    phrase: &Phrase,
    name: &Phrase,
    spelling: Spelling,
    encoding: Encoding,
) -> String {
    let moment = moment(phrase, name);
    let ((hour, minute, second), date) = (moment.time, moment.day());
    // Forms come from PHP, which writes a space by habit.
    let gap = if encoding == Encoding::Form { ' ' } else { 'T' };
    match spelling {
        Spelling::Unix => moment.unix().to_string(),
        Spelling::UnixMs => (moment.unix() * 1000).to_string(),
        Spelling::Local => format!("{date}{gap}{hour:02}:{minute:02}:{second:02}"),
        Spelling::Plain | Spelling::Loose | Spelling::ZeroOne => {
            format!("{date}T{hour:02}:{minute:02}:{second:02}Z")
        }
    }
}

fn moment(phrase: &Phrase, name: &Phrase) -> Moment {
    // An event is made when it happens.
    if *phrase == phrase::of("event").and(name) {
        return HAPPENED;
    }
    let row = MOMENTS.iter().find(|(words, _)| words.iter().any(|word| name.has(word)));
    row.map_or(HAPPENED, |(_, moment)| *moment)
}

impl Moment {
    fn day(self) -> String {
        let (year, month, day) = self.date;
        format!("{year:04}-{month:02}-{day:02}")
    }

    /// Seconds since 1970-01-01, counting days from the first of March, so that a leap day is the last of its year.
    fn unix(self) -> i64 {
        let ((year, month, day), (hour, minute, second)) = (self.date, self.time);
        let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
        let days =
            year * 365 + year / 4 - year / 100 + year / 400 + (month * 153 + 2) / 5 + day - 1;
        (days - 719_468) * 86_400 + hour * 3_600 + minute * 60 + second
    }
}

#[cfg(test)]
mod tests {
    use super::{BIRTH, HAPPENED, Moment};

    #[test]
    fn moments_count_from_1970() {
        let epoch = Moment { date: (1970, 1, 1), time: (0, 0, 0) };
        assert_eq!(epoch.unix(), 0);
        assert_eq!(BIRTH.unix(), 639_878_400);
        assert_eq!(HAPPENED.unix(), 1_750_170_728);
    }
}
