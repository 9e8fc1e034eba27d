//! Every fault has a code, every code a page whose example is proven, and a case whose report is a snapshot.
//!
//! A case is a folder of `tests/faults/`, called after its code: files that stand beside or in place of those in `base/`.

mod support;

use hookbook_codegen::diagnostics::{Code, codes, explain};
use hookbook_codegen::{Diagnostics, SourceFile, catalog, report};
use std::collections::{BTreeMap, BTreeSet};
use support::{blocks, folder, on_top, root};

/// What git, an editor or a page of Markdown would not keep as it is: their cases write it with escapes.
const NOT_ON_A_PAGE: [&str; 4] = ["HB0001", "HB0002", "HB0011", "HB0012"];

#[test]
fn every_case_gives_one_fault_of_its_code_and_its_report() {
    let mut others = String::new();
    for case in cases() {
        let sources = on_top(base(), folder(&root().join("faults").join(&case)));
        let faults = faults(&sources);
        let report = report::human(&faults, &sources, false);
        let codes: Vec<String> =
            faults.items().iter().map(|fault| fault.code.to_string()).collect();
        if codes != [code_of(&case)] {
            others.push_str(&format!("{case}:\n{report}\n"));
            continue;
        }
        let mut settings = insta::Settings::clone_current();
        settings.set_snapshot_path(root().join("faults").join(&case));
        settings.set_prepend_module_to_snapshot(false);
        settings.set_omit_expression(true);
        settings.bind(|| insta::assert_snapshot!("report", report));
    }
    assert!(others.is_empty(), "one mistake, one fault\n{others}");
}

#[test]
fn every_code_has_a_case() {
    let proven: BTreeSet<String> = cases().iter().map(|case| code_of(case).to_owned()).collect();
    let known: BTreeSet<String> = codes().iter().map(|(code, _)| code.to_string()).collect();
    assert_eq!(proven, known);
}

/// The methods of `faults/*.rs` are the only places where a code is given.
#[test]
fn every_code_that_a_fault_bears_has_a_page_and_no_other() {
    let folder = root().join("../src/diagnostics/faults");
    let mut borne = BTreeSet::new();
    for file in std::fs::read_dir(folder).expect("the faults").flatten() {
        let text = std::fs::read_to_string(file.path()).expect("a source file");
        for call in text.split("self.fault(").skip(1) {
            let digits: String =
                call.trim_start().chars().take_while(char::is_ascii_digit).collect();
            borne.extend(Code::parse(&format!("HB{digits:0>4}")));
        }
    }
    let known: BTreeSet<Code> = codes().iter().map(|(code, _)| *code).collect();
    assert_eq!(borne, known);
    assert_eq!(known.len(), codes().len(), "a code is listed twice");
}

#[test]
fn every_fault_says_what_to_type() {
    for case in cases() {
        let sources = on_top(base(), folder(&root().join("faults").join(&case)));
        for fault in faults(&sources).items() {
            assert!(fault.help.is_some(), "{case}: {}", fault.message);
            let first = fault.message.chars().next().unwrap_or_default();
            assert!(!first.is_uppercase() && !fault.message.ends_with('.'), "{}", fault.message);
        }
    }
}

#[test]
fn what_a_page_shows_gives_its_code_and_what_it_advises_mends_it() {
    let mut wrong = String::new();
    for (code, title) in codes() {
        let code = code.to_string();
        let page = explain(&code).expect("a listed code");
        assert!(page.starts_with(&format!("# {title}\n\n")) && !title.ends_with('.'), "{code}");
        let (before, mended) = page.split_once("\n## Mend\n").expect("a page says how to mend it");
        if NOT_ON_A_PAGE.contains(&code.as_str()) {
            continue;
        }
        let (_, example) = before.split_once("\n## Example\n").expect("a page has an example");
        let example = on_top(base(), blocks(example));
        let found = faults(&example);
        let shown: Vec<String> = found.items().iter().map(|fault| fault.code.to_string()).collect();
        if shown != [code.as_str()] {
            wrong.push_str(&format!(
                "the example of {code}\n{}",
                report::human(&found, &example, false)
            ));
        }
        let mended = blocks(mended);
        assert!(!mended.is_empty(), "{code}: an example that passes");
        let mended = on_top(base(), mended);
        if let Err(faults) = catalog(&mended) {
            wrong.push_str(&format!(
                "the advice of {code}\n{}",
                report::human(&faults, &mended, false)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn codes_are_found_in_either_case_and_nothing_else_is() {
    assert_eq!(explain("hb0104"), explain("HB0104"));
    assert!(explain("HB0104").is_some());
    for unknown in ["", "HB", "HB0000", "HB9999", "member", "HB01040", "ÄB0104"] {
        assert_eq!(explain(unknown), None, "{unknown}");
    }
}

/// The case folders, in order.
fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("faults")).expect("the cases").flatten();
    let names = entries.map(|entry| entry.file_name().to_string_lossy().into_owned());
    let cases: BTreeSet<String> = names.filter(|name| name != "base").collect();
    cases.into_iter().collect()
}

fn code_of(case: &str) -> &str {
    case.split_once('-').map_or(case, |(code, _)| code)
}

fn base() -> BTreeMap<String, SourceFile> {
    folder(&root().join("faults/base"))
}

fn faults(sources: &[SourceFile]) -> Diagnostics {
    catalog(sources).err().unwrap_or_default()
}
