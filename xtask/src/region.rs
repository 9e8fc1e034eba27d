//! The generated lines of a hand-written file: those between `BEGIN GENERATED <marker>` and `END GENERATED <marker>`, each of which
//! stands in a comment of whatever language the file is in.

/// The text with other lines between the two markers. They get the line ends of the file.
///
/// # Errors
///
/// What is wrong with the markers.
pub(crate) fn replace(text: &str, marker: &str, lines: &str) -> Result<String, String> {
    let begin = only_line(text, &format!("BEGIN GENERATED {marker}"))?;
    let end = only_line(text, &format!("END GENERATED {marker}"))?;
    if end.start < begin.end {
        return Err(format!("`END GENERATED {marker}` stands before its `BEGIN`"));
    }
    let head = &text[..begin.end];
    let lines = if head.ends_with("\r\n") { lines.replace('\n', "\r\n") } else { lines.to_owned() };
    Ok(format!("{head}{lines}{}", &text[end.start..]))
}

/// The bytes of the one line that holds the words, its line end included.
fn only_line(text: &str, words: &str) -> Result<std::ops::Range<usize>, String> {
    let mut start = 0;
    let mut found = text.split_inclusive('\n').filter_map(|line| {
        let range = start..start + line.len();
        start = range.end;
        holds(line, words).then_some(range)
    });
    match (found.next(), found.next()) {
        (Some(range), None) => Ok(range),
        (Some(_), Some(_)) => Err(format!("`{words}` stands in it twice")),
        (None, _) => Err(format!("the line `{words}` is missing")),
    }
}

/// `BEGIN GENERATED events` is not held by a line with `BEGIN GENERATED events-by-name`.
fn holds(line: &str, words: &str) -> bool {
    let goes_on = |c: char| c.is_alphanumeric() || c == '-' || c == '_';
    line.match_indices(words).any(|(at, _)| !line[at + words.len()..].starts_with(goes_on))
}

#[cfg(test)]
mod tests {
    use super::replace;

    #[test]
    fn only_the_lines_between_change() {
        let text =
            "a\n<!-- BEGIN GENERATED events -->\nold\nolder\n<!-- END GENERATED events -->\nz";
        let expected = "a\n<!-- BEGIN GENERATED events -->\nnew\n<!-- END GENERATED events -->\nz";
        assert_eq!(replace(text, "events", "new\n").as_deref(), Ok(expected));
        assert_eq!(replace(expected, "events", "new\n").as_deref(), Ok(expected));
    }

    #[test]
    fn line_ends_are_those_of_the_file() {
        let text = "# BEGIN GENERATED x\r\n# END GENERATED x\r\n";
        let expected = "# BEGIN GENERATED x\r\n1\r\n2\r\n# END GENERATED x\r\n";
        assert_eq!(replace(text, "x", "1\n2\n").as_deref(), Ok(expected));
    }

    #[test]
    fn a_longer_marker_is_another_marker() {
        let text = "// BEGIN GENERATED x-y\n1\n// END GENERATED x-y\n// BEGIN GENERATED x\n2\n// END GENERATED x\n";
        assert_eq!(
            replace(text, "x", "3\n").expect("both markers are there"),
            text.replace('2', "3")
        );
    }

    #[test]
    fn what_is_wrong_with_the_markers_is_said() {
        let wrong = |text: &str| replace(text, "x", "").expect_err("the markers are wrong");
        assert_eq!(wrong("END GENERATED x"), "the line `BEGIN GENERATED x` is missing");
        assert_eq!(wrong("BEGIN GENERATED x"), "the line `END GENERATED x` is missing");
        assert_eq!(
            wrong("END GENERATED x\nBEGIN GENERATED x"),
            "`END GENERATED x` stands before its `BEGIN`"
        );
        assert_eq!(
            wrong("BEGIN GENERATED x\nBEGIN GENERATED x\nEND GENERATED x"),
            "`BEGIN GENERATED x` stands in it twice"
        );
        // One line cannot begin and end a region: nothing could stand between.
        assert_eq!(
            wrong("BEGIN GENERATED x END GENERATED x"),
            "`END GENERATED x` stands before its `BEGIN`"
        );
    }
}
