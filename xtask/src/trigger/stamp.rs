//! Another point in time in the notation of the one that stood there.

/// A time as somebody wrote it, rewritten to mean `unix` (seconds since 1970-01-01T00:00:00Z); `None` when it is no time.
///
/// Separator, fraction and offset stay. A time without a zone is taken for UTC.
pub(crate) fn restamp(old: &str, unix: i64) -> Option<String> {
    if !old.is_empty() && old.bytes().all(|byte| byte.is_ascii_digit()) {
        return match old.len() {
            10 => Some(unix.to_string()),
            13 => Some(unix.saturating_mul(1000).to_string()),
            _ => None,
        };
    }
    let date = old.get(..10).filter(|date| fits(date, "0000-00-00"))?;
    let rest = &old[date.len()..];
    if rest.is_empty() {
        return Some(civil(unix).0);
    }
    let separator = rest.get(..1).filter(|text| matches!(*text, "T" | "t" | " "))?;
    rest.get(1..9).filter(|time| fits(time, "00:00:00"))?;
    let tail = rest.get(9..)?;
    let zone = tail.trim_start_matches(|c: char| c == '.' || c.is_ascii_digit());
    let fraction = &tail[..tail.len() - zone.len()];
    let (date, time) = civil(unix.checked_add(offset(zone)?)?);
    Some([&date, separator, &time, fraction, zone].concat())
}

/// Whether a text has the digits and the signs of a form.
fn fits(text: &str, form: &str) -> bool {
    let fits = |byte: u8, of: u8| if of == b'0' { byte.is_ascii_digit() } else { byte == of };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(|(byte, of)| fits(byte, of))
}

/// Seconds east of UTC.
fn offset(zone: &str) -> Option<i64> {
    if matches!(zone, "" | "Z" | "z") {
        return Some(0);
    }
    let (sign, rest) = match zone.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, zone.strip_prefix('+')?),
    };
    let (hours, minutes) = rest.split_once(':')?;
    Some(sign * (hours.parse::<i64>().ok()? * 3600 + minutes.parse::<i64>().ok()? * 60))
}

/// Date and time of day in UTC, in the proleptic Gregorian calendar: days are counted from March on, so that a leap day is
/// the last of its year, in eras of 400 years.
fn civil(unix: i64) -> (String, String) {
    let (days, seconds) = (unix.div_euclid(86_400) + 719_468, unix.rem_euclid(86_400));
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1_460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let from_march = (5 * day + 2) / 153;
    let day = day - (153 * from_march + 2) / 5 + 1;
    let month = if from_march < 10 { from_march + 3 } else { from_march - 9 };
    let year = year + era * 400 + i64::from(month <= 2);
    let time = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    (format!("{year:04}-{month:02}-{day:02}"), format!("{:02}:{:02}:{:02}", time.0, time.1, time.2))
}

#[cfg(test)]
mod tests {
    use super::restamp;

    #[test]
    fn the_notation_stays() {
        // date -u -d @1709195696
        let unix = 1_709_195_696;
        for (old, new) in [
            ("2026-07-17T22:01:25-05:00", "2024-02-29T03:34:56-05:00"),
            ("2013-09-25 15:31:45", "2024-02-29 08:34:56"),
            ("2024-01-15T10:00:00Z", "2024-02-29T08:34:56Z"),
            ("2024-01-15t10:00:00.123z", "2024-02-29t08:34:56.123z"),
            ("2024-01-15T10:00:00+05:30", "2024-02-29T14:04:56+05:30"),
            ("2024-01-15", "2024-02-29"),
            ("1700000000", "1709195696"),
            ("1700000000000", "1709195696000"),
        ] {
            assert_eq!(restamp(old, unix).as_deref(), Some(new), "{old}");
        }
    }

    #[test]
    fn what_is_no_time_is_left_alone() {
        for old in ["", "soon", "12", "2024-01-15T10:00", "2024-01-15T10:00:00 CET", "é024-01-15"]
        {
            assert_eq!(restamp(old, 0), None, "{old}");
        }
    }

    #[test]
    fn years_begin_and_end_where_they_should() {
        // date -u -d @N, for each
        for (unix, date) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_735_689_599, "2024-12-31T23:59:59Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(restamp("2024-01-15T10:00:00Z", unix).as_deref(), Some(date));
        }
    }
}
