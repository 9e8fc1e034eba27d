use super::Matrix;
use crate::consumers::Group;
use crate::consumers::bugs::Bug;
use crate::consumers::results::Results;

fn results(text: &str) -> Results {
    Results::read(text.as_bytes()).expect("results as a suite writes them")
}

fn row(tool: &str, input: &str, documents: usize, bugs: &str) -> Results {
    results(&format!(
        r#"{{"rows": [{{"tool": "{tool}", "version": "1.0", "input": "{input}", "proves": "a|b", "numbers":
        {{"documents": {documents}}}, "result": "as declared", "bugs": [{bugs}]}}]}}"#
    ))
}

fn bug(id: &str) -> Bug {
    Bug {
        id: id.to_owned(),
        tool: "typer".to_owned(),
        title: "Drops a member".to_owned(),
        why: "Only in classes without another; add one".to_owned() + ".",
        upstream: Some("typer/typer#1".to_owned()),
    }
}

#[test]
fn the_page_has_a_section_a_group_and_lists_the_known_faults() {
    let costs = results(
        r#"{"rows": [], "costs": [{"title": "One wrong member", "about": "In Ajv.", "rows": [
        {"case": "acme", "numbers": {"errors": 3, "bytes": 1200}}]}]}"#,
    );
    let matrix = Matrix {
        suites: vec![
            (Group::Generators, row("Typer", "union", 2, "\"typer-drop\"")),
            (Group::Validators, row("Ajv", "strict", 1200, "")),
            (Group::Validators, costs),
        ],
        bugs: vec![bug("typer-drop")],
    };
    let expected = "
## Validators

| Tool | Given | Proves | Counts | Result |
|---|---|---|---|---|
| Ajv 1.0 | strict | a\\|b | 1,200 documents | as declared |

## Generators of types

| Tool | Given | Proves | Counts | Result |
|---|---|---|---|---|
| Typer 1.0 | union | a\\|b | 2 documents | as declared; known: [typer-drop](#typer-drop) |

## Costs

### One wrong member

In Ajv.

| Case | errors | bytes |
|---|---:|---:|
| acme | 3 | 1,200 |

## Known faults of these tools

Each with the smallest case that shows it; the run fails once it shows no more.

- <a id=\"typer-drop\"></a>[`typer-drop`](../tests/consumers/known-bugs/typer-drop): **Drops a member.** Only in classes without another; add one. Reported: typer/typer#1.
";
    assert_eq!(matrix.render(), format!("{}{expected}", include_str!("../introduction.md")));
    assert_eq!(matrix.contradictions(true), Vec::<String>::new());
}

#[test]
fn validators_that_count_differently_are_told() {
    let suites = vec![
        (Group::Validators, row("Ajv", "strict", 3, "")),
        (Group::Validators, row("Blaze", "strict", 2, "")),
        (Group::Validators, row("Blaze", "reader", 1, "")),
        (Group::Generators, row("Typer", "strict", 9, "")),
    ];
    let matrix = Matrix { suites, bugs: Vec::new() };
    assert_eq!(
        matrix.contradictions(true),
        ["on `strict`, Ajv counts 3 documents, and Blaze counts 2 documents"]
    );
}

#[test]
fn what_only_one_validator_counts_is_not_compared() {
    let mut more = row("Blaze", "strict", 3, "");
    more.rows[0].numbers.push(("lines".to_owned(), "1".to_owned()));
    let suites = vec![(Group::Validators, row("Ajv", "strict", 3, "")), (Group::Validators, more)];
    assert_eq!(Matrix { suites, bugs: Vec::new() }.contradictions(true), Vec::<String>::new());
}

#[test]
fn a_known_fault_is_run_by_a_suite_and_listed_in_its_folder() {
    let suites = vec![(Group::Generators, row("Typer", "union", 1, "\"typer-gone\""))];
    let matrix = Matrix { suites, bugs: vec![bug("typer-drop")] };
    let unlisted =
        "a result names the known fault `typer-gone`, which is not in tests/consumers/known-bugs";
    assert_eq!(matrix.contradictions(false), [unlisted], "another suite may run the other");
    assert_eq!(
        matrix.contradictions(true),
        [unlisted, "no suite has run tests/consumers/known-bugs/typer-drop: run it, or remove it"]
    );
}
