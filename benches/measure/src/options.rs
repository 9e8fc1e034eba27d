//! The command line of a bench: `--name value` and `--name`, nothing else.

use std::process::ExitCode;

/// What was typed.
pub struct Options {
    given: Vec<(String, String)>,
}

impl Options {
    /// Reads the command line. Prints the help and ends where that was asked for, or something else was typed than the help
    /// names.
    ///
    /// # Errors
    ///
    /// The exit code to end with.
    pub fn parse(help: &str) -> Result<Self, ExitCode> {
        let mut given = Vec::new();
        let mut arguments = std::env::args().skip(1).peekable();
        while let Some(argument) = arguments.next() {
            if argument == "--help" || argument == "-h" {
                print!("{help}");
                return Err(ExitCode::SUCCESS);
            }
            // `cargo bench` and friends hand this over.
            if argument == "--bench" {
                continue;
            }
            if !argument.starts_with("--") || !help.contains(&format!("  {argument} ")) {
                eprintln!("`{argument}` is no option\n\n{help}");
                return Err(ExitCode::from(2));
            }
            let value = arguments.next_if(|next| !next.starts_with("--")).unwrap_or_default();
            given.push((argument, value));
        }
        Ok(Self { given })
    }

    /// Whether an option was given.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        self.text(name).is_some()
    }

    /// What was given for an option.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str())
    }

    /// The numbers that were given for an option, with commas between; else `default`.
    #[must_use]
    pub fn numbers(&self, name: &str, default: &[usize]) -> Vec<usize> {
        self.text(name).map_or_else(
            || default.to_vec(),
            |text| text.split(',').flat_map(|number| number.trim().parse()).collect(),
        )
    }

    /// The one number that was given for an option.
    #[must_use]
    pub fn number(&self, name: &str, default: usize) -> usize {
        self.numbers(name, &[default]).first().copied().unwrap_or(default)
    }
}
