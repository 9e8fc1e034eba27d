//! `docs/consumer-matrix.md`: the results of all suites on one page. The same results give the same page.

use std::collections::BTreeSet;

use crate::consumers::Group;
use crate::consumers::bugs::{self, Bug};
use crate::consumers::results::{Numbers, Results, Row};

/// The page, from the root of the project.
pub(crate) const PAGE: &str = "docs/consumer-matrix.md";

/// What was found, suite by suite, in the order in which they are run.
pub(crate) struct Matrix {
    pub(crate) suites: Vec<(Group, Results)>,
    pub(crate) bugs: Vec<Bug>,
}

impl Matrix {
    /// Where results contradict each other or the list of known faults. Of a part of the suites, `whole` is false: what they do not
    /// mention, others may.
    pub(crate) fn contradictions(&self, whole: bool) -> Vec<String> {
        let mut found = self.different_counts();
        let known: BTreeSet<&str> = self.bugs.iter().map(|bug| bug.id.as_str()).collect();
        let shown: BTreeSet<&str> =
            self.rows().flat_map(|(_, row)| &row.bugs).map(String::as_str).collect();
        found.extend(shown.difference(&known).map(|id| {
            format!("a result names the known fault `{id}`, which is not in {}", bugs::FOLDER)
        }));
        if whole {
            found.extend(
                known.difference(&shown).map(|id| {
                    format!("no suite has run {}/{id}: run it, or remove it", bugs::FOLDER)
                }),
            );
        }
        found
    }

    /// Validators that are given the same have to count the same, where both count it.
    fn different_counts(&self) -> Vec<String> {
        let mut found = Vec::new();
        let rows: Vec<&Row> = self.rows_of(Group::Validators).collect();
        for (index, row) in rows.iter().enumerate() {
            let first = rows[..index].iter().find(|other| other.input == row.input);
            if let Some(first) = first.filter(|first| differ(&first.numbers, &row.numbers)) {
                found.push(format!(
                    "on `{}`, {} counts {}, and {} counts {}",
                    row.input,
                    first.tool,
                    in_words(&first.numbers),
                    row.tool,
                    in_words(&row.numbers),
                ));
            }
        }
        found
    }

    fn rows(&self) -> impl Iterator<Item = (Group, &Row)> {
        self.suites.iter().flat_map(|(group, results)| results.rows.iter().map(|row| (*group, row)))
    }

    fn rows_of(&self, wanted: Group) -> impl Iterator<Item = &Row> {
        self.rows().filter(move |(group, _)| *group == wanted).map(|(_, row)| row)
    }

    /// The whole page.
    pub(crate) fn render(&self) -> String {
        let mut page = include_str!("introduction.md").to_owned();
        for (group, _, title) in Group::ALL {
            let rows: Vec<&Row> = self.rows_of(group).collect();
            if !rows.is_empty() {
                page.push_str(&format!("\n## {title}\n\n{}", table_of_rows(&rows)));
            }
        }
        let costs: Vec<_> = self.suites.iter().flat_map(|(_, results)| &results.costs).collect();
        if !costs.is_empty() {
            page.push_str("\n## Costs\n");
        }
        for costs in costs {
            page.push_str(&format!("\n### {}\n\n{}\n\n", costs.title, costs.about));
            let columns = costs.rows.first().map(|(_, numbers)| numbers.as_slice());
            let columns = columns.unwrap_or_default().iter().map(|(name, _)| name.as_str());
            let head: Vec<&str> = ["Case"].into_iter().chain(columns).collect();
            let lines = costs.rows.iter().map(|(case, numbers)| {
                let numbers = numbers.iter().map(|(_, number)| number.clone());
                [case.clone()].into_iter().chain(numbers).collect()
            });
            page.push_str(&table(&head, 1, lines));
        }
        if !self.bugs.is_empty() {
            page.push_str("\n## Known faults of these tools\n\nEach with the smallest case that shows it; the run fails once it shows no more.\n\n");
            self.bugs.iter().for_each(|bug| page.push_str(&line_of(bug)));
        }
        page
    }
}

fn table_of_rows(rows: &[&Row]) -> String {
    let head = ["Tool", "Given", "Proves", "Counts", "Result"];
    let lines = rows.iter().map(|row| {
        let bugs = row.bugs.iter().map(|id| format!("[{id}](#{id})")).collect::<Vec<_>>();
        let result = match bugs.is_empty() {
            true => row.result.clone(),
            false => format!("{}; known: {}", row.result, bugs.join(", ")),
        };
        let tool = format!("{} {}", row.tool, row.version);
        vec![tool, row.input.clone(), row.proves.clone(), in_words(&row.numbers), result]
    });
    table(&head, head.len(), lines)
}

/// A Markdown table; the columns behind the first `texts` hold numbers.
fn table(head: &[&str], texts: usize, lines: impl Iterator<Item = Vec<String>>) -> String {
    let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
    let mut text = line(head.iter().map(|cell| escaped(cell)).collect());
    let rule = |column| if column < texts { "---" } else { "---:" };
    text.push_str(&format!("|{}|\n", (0..head.len()).map(rule).collect::<Vec<_>>().join("|")));
    lines.for_each(|cells| text.push_str(&line(cells.iter().map(|cell| escaped(cell)).collect())));
    text
}

fn line_of(bug: &Bug) -> String {
    let folder = format!("../{}/{}", bugs::FOLDER, bug.id);
    let upstream = bug.upstream.iter().map(|place| format!(" Reported: {place}."));
    format!(
        "- <a id=\"{id}\"></a>[`{id}`]({folder}): **{}.** {}{}\n",
        bug.title,
        bug.why,
        upstream.collect::<String>(),
        id = bug.id,
    )
}

fn differ(one: &Numbers, other: &Numbers) -> bool {
    one.iter().any(|(name, number)| {
        other.iter().any(|(named, counted)| name == named && number != counted)
    })
}

fn in_words(numbers: &Numbers) -> String {
    let one = |(name, number): &(String, String)| format!("{number} {name}");
    numbers.iter().map(one).collect::<Vec<_>>().join(", ")
}

/// A cell holds no line end, and a bar only where it is escaped.
fn escaped(cell: &str) -> String {
    cell.replace('\n', " ").replace('|', "\\|")
}

#[cfg(test)]
mod tests;
