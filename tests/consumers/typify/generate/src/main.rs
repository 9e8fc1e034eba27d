//! What someone meets who makes Rust types of a `union` document with typify: the types compile, every example is read as its event, and
//! comes back but for what is null or empty.
//!
//! ```text
//! cargo run -- DIST TOOLS RESULTS
//! ```
//!
//! Exit code 0: all is well; 1: something was found; 2: there is nothing to judge with.

mod bugs;
mod judge;
mod publication;
mod types;

use std::path::PathBuf;
use std::process::ExitCode;
use std::{env, fs};

use publication::Publication;
use serde_json::json;

const TOOL: &str = "typify";
/// As `Cargo.toml` pins it.
const VERSION: &str = "0.8.0";

fn main() -> ExitCode {
    match run() {
        Ok(problems) => {
            problems.iter().take(50).for_each(|problem| eprintln!("- {problem}"));
            println!("typify: {} problems", problems.len());
            ExitCode::from(u8::from(!problems.is_empty()))
        }
        Err(why) => {
            eprintln!("error: {why}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<Vec<String>, String> {
    let arguments: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [dist, _, results] = arguments.as_slice() else {
        return Err("usage: hookbook-typify DIST TOOLS RESULTS".to_owned());
    };
    // typify panics at what it does not take; what it says then is ours to tell.
    std::panic::set_hook(Box::new(|_| {}));
    let publication = Publication::read(dist)?;
    let scratch =
        results.parent().and_then(|folder| folder.parent()).ok_or("RESULTS is no file")?;
    let file = scratch.join("typify-types.rs");
    let made = types::of(&publication)?;
    write(&file, &made.text)?;
    let judged = judge::examples(&publication, &file)?;
    let (bugs, mut problems) = bugs::run()?;
    problems.extend(judged.problems);
    let row = json!({
        "tool": TOOL,
        "version": VERSION,
        "input": "`union`, reader, draft-07",
        "proves": "the types compile; each reads the examples of its event and writes them back equal but for what is null or empty; the \
                   enum of all events, where the document is a `oneOf`, has the arm of that event",
        "numbers": {
            "documents": publication.providers.len(), "types": made.count, "examples": judged.examples, "by the enum": judged.by_enum,
        },
        "result": "pass",
        "bugs": bugs,
    });
    write(results, &(json!({"rows": [row], "costs": []}).to_string() + "\n"))?;
    Ok(problems)
}

fn write(path: &std::path::Path, text: &str) -> Result<(), String> {
    let folder = path.parent().ok_or("a file lies in a folder")?;
    fs::create_dir_all(folder)
        .and_then(|()| fs::write(path, text))
        .map_err(|error| format!("{}: {error}", path.display()))
}
