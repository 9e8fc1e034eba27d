//! What a suite has found, read from the file that it wrote. CONTRIBUTING.md shows the format.

use serde_json::{Map, Value};

/// Numbers with their names, in the order in which the suite wrote them.
pub(crate) type Numbers = Vec<(String, String)>;

/// Everything that a suite has written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Results {
    pub(crate) rows: Vec<Row>,
    pub(crate) costs: Vec<Costs>,
}

/// What one tool makes of one input.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) tool: String,
    /// The exact one that was run.
    pub(crate) version: String,
    /// What it was given: `2020-12 strict, bundled`.
    pub(crate) input: String,
    pub(crate) proves: String,
    pub(crate) numbers: Numbers,
    pub(crate) result: String,
    /// Folders of `tests/consumers/known-bugs/`.
    pub(crate) bugs: Vec<String>,
}

/// A table of what something costs in a tool. Every line of it has the same columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Costs {
    pub(crate) title: String,
    pub(crate) about: String,
    pub(crate) rows: Vec<(String, Numbers)>,
}

impl Results {
    /// Reads what a suite wrote.
    ///
    /// # Errors
    ///
    /// Where the text is not what CONTRIBUTING.md says, in words that fit behind the name of the file.
    pub(crate) fn read(bytes: &[u8]) -> Result<Self, String> {
        let value: Value =
            serde_json::from_slice(bytes).map_err(|error| format!("is not JSON: {error}"))?;
        let mut keys = Keys::of(value, "the results")?;
        let rows = keys.list("rows")?;
        let costs = if keys.has("costs") { keys.list("costs")? } else { Vec::new() };
        keys.end()?;
        Ok(Self {
            rows: rows.into_iter().map(row).collect::<Result<_, _>>()?,
            costs: costs.into_iter().map(cost).collect::<Result<_, _>>()?,
        })
    }
}

fn row(value: Value) -> Result<Row, String> {
    let mut keys = Keys::of(value, "a row")?;
    let bugs = if keys.has("bugs") { keys.list("bugs")? } else { Vec::new() };
    let id = |bug: Value| match bug {
        Value::String(id) => Ok(id),
        _ => Err("`bugs` of a row holds what is no text".to_owned()),
    };
    let row = Row {
        tool: keys.text("tool")?,
        version: keys.text("version")?,
        input: keys.text("input")?,
        proves: keys.text("proves")?,
        numbers: keys.numbers("numbers")?,
        result: keys.text("result")?,
        bugs: bugs.into_iter().map(id).collect::<Result<_, _>>()?,
    };
    keys.end()?;
    Ok(row)
}

fn cost(value: Value) -> Result<Costs, String> {
    let mut keys = Keys::of(value, "an entry of `costs`")?;
    let (title, about) = (keys.text("title")?, keys.text("about")?);
    let mut rows = Vec::new();
    for value in keys.list("rows")? {
        let mut keys = Keys::of(value, "a line of `costs`")?;
        rows.push((keys.text("case")?, keys.numbers("numbers")?));
        keys.end()?;
    }
    keys.end()?;
    let columns = |numbers: &Numbers| numbers.iter().map(|(name, _)| name.clone()).collect();
    let first: Option<Vec<String>> = rows.first().map(|(_, numbers)| columns(numbers));
    match rows.iter().find(|(_, numbers)| Some(columns(numbers)) != first) {
        Some((case, _)) => Err(format!("the line `{case}` of `{title}` has other columns")),
        None => Ok(Costs { title, about, rows }),
    }
}

/// The members of an object, taken out one by one: one that nobody takes is a mistake.
struct Keys {
    of: &'static str,
    members: Map<String, Value>,
}

impl Keys {
    fn of(value: Value, of: &'static str) -> Result<Self, String> {
        match value {
            Value::Object(members) => Ok(Self { of, members }),
            _ => Err(format!("{of} is no object")),
        }
    }

    fn has(&self, key: &str) -> bool {
        self.members.contains_key(key)
    }

    fn take(&mut self, key: &str) -> Result<Value, String> {
        self.members.shift_remove(key).ok_or_else(|| format!("{} has no `{key}`", self.of))
    }

    fn text(&mut self, key: &str) -> Result<String, String> {
        match self.take(key)? {
            Value::String(text) if !text.is_empty() => Ok(text),
            _ => Err(format!("`{key}` of {} is no text", self.of)),
        }
    }

    fn list(&mut self, key: &str) -> Result<Vec<Value>, String> {
        match self.take(key)? {
            Value::Array(items) => Ok(items),
            _ => Err(format!("`{key}` of {} is no list", self.of)),
        }
    }

    /// Whole numbers or texts. A fraction would be a time or a ratio, and neither is the same in the next run.
    fn numbers(&mut self, key: &str) -> Result<Numbers, String> {
        let wrong =
            || format!("`{key}` of {} holds what is neither whole number nor text", self.of);
        let Value::Object(members) = self.members.shift_remove(key).unwrap_or_default() else {
            return Err(format!("{} has no object `{key}`", self.of));
        };
        let number = |(name, value): (String, Value)| match value {
            Value::Number(number) if number.is_u64() => Ok((name, grouped(&number.to_string()))),
            Value::String(text) => Ok((name, text)),
            _ => Err(wrong()),
        };
        members.into_iter().map(number).collect()
    }

    fn end(self) -> Result<(), String> {
        match self.members.keys().next() {
            Some(key) => Err(format!("{} has a key `{key}` that nobody reads", self.of)),
            None => Ok(()),
        }
    }
}

/// `36573` as `36,573`.
fn grouped(digits: &str) -> String {
    let mut text = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Results, grouped};

    const ROW: &str = r#"{"tool": "Ajv", "version": "8", "input": "x", "proves": "y", "numbers": {"b": 1234, "a": "1.5"}, "result": "z"}"#;

    #[test]
    fn a_row_keeps_the_order_of_its_numbers() {
        let results = Results::read(format!("{{\"rows\": [{ROW}]}}").as_bytes()).expect("it fits");
        let numbers = [("b", "1,234"), ("a", "1.5")];
        let numbers = numbers.map(|(name, number)| (name.to_owned(), number.to_owned()));
        assert_eq!(results.rows[0].numbers, numbers);
        assert_eq!((results.rows[0].bugs.len(), results.costs.len()), (0, 0));
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let costs = |rows: &str| {
            format!(r#"{{"rows": [], "costs": [{{"title": "t", "about": "a", "rows": {rows}}}]}}"#)
        };
        for (text, why) in [
            ("".to_owned(), "is not JSON"),
            ("[]".to_owned(), "the results is no object"),
            ("{}".to_owned(), "the results has no `rows`"),
            (r#"{"rows": [], "cost": []}"#.to_owned(), "a key `cost` that nobody reads"),
            (format!("{{\"rows\": [{}]}}", ROW.replace("1234", "0.5")), "neither whole number"),
            (format!("{{\"rows\": [{}]}}", ROW.replace("\"z\"", "\"\"")), "`result` of a row"),
            (
                costs(
                    r#"[{"case": "a", "numbers": {"x": 1}}, {"case": "b", "numbers": {"y": 1}}]"#,
                ),
                "the line `b` of `t` has other columns",
            ),
        ] {
            let said = Results::read(text.as_bytes()).expect_err(&text);
            assert!(said.contains(why), "{said}");
        }
    }

    #[test]
    fn digits_are_grouped() {
        let grouped = ["0", "999", "1000", "36573", "1234567"].map(grouped);
        assert_eq!(grouped, ["0", "999", "1,000", "36,573", "1,234,567"]);
    }
}
