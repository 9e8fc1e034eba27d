//! The bodies that a command is pointed at: files, files with one body a line, folders of those, stdin. One body is in memory at a time.

use std::fs::{self, File};
use std::io::{self, BufRead, BufReader, Read};
use std::path::{Path, PathBuf};

use hookbook_codegen::ir::Encoding;
use hookbook_codegen::judge::MAX_BYTES;

use crate::console::Console;
use crate::failure::Failure;

/// A body, and where it was found.
pub(crate) struct Body<'b> {
    /// The path as it was typed, or below the folder that was typed.
    pub(crate) file: &'b str,
    /// From 1; `None` when the file is the body.
    pub(crate) line: Option<u64>,
    /// How it is written, if the file's name says so.
    pub(crate) encoding: Option<Encoding>,
    /// The bytes without the line end behind them, or why there are none.
    pub(crate) content: Result<&'b [u8], String>,
}

/// Files to read, in order.
pub(crate) struct Inputs {
    files: Vec<Input>,
}

struct Input {
    source: Source,
    file: String,
    layout: Layout,
    encoding: Option<Encoding>,
}

enum Source {
    Stdin,
    Path(PathBuf),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Layout {
    Whole,
    Lines,
}

impl Inputs {
    /// Looks for the files, so that a mistyped name is said before anything is judged. `lines`: one body a line in stdin and in each
    /// file that is named, whatever its ending.
    pub(crate) fn find<'p>(
        paths: impl Iterator<Item = &'p PathBuf>,
        lines: bool,
        console: &Console,
    ) -> Result<Self, Failure> {
        let mut files = Vec::new();
        for path in paths {
            if path.as_os_str() == "-" {
                let layout = if lines { Layout::Lines } else { Layout::Whole };
                files.push(Input {
                    source: Source::Stdin,
                    file: "-".to_owned(),
                    layout,
                    encoding: None,
                });
                continue;
            }
            let found = fs::metadata(path).map_err(|error| unreadable(path, &error))?;
            if found.is_dir() {
                folder(path, console, &mut files)?;
            } else {
                let (layout, encoding) = by_ending(path).unwrap_or((Layout::Whole, None));
                let layout = if lines { Layout::Lines } else { layout };
                files.push(Input::of(path, layout, encoding));
            }
        }
        if files.is_empty() {
            return Err(Failure::new("there is no body in these folders")
                .help("bodies end in `.json`, `.form`, `.ndjson` or `.jsonl`; name other files one by one"));
        }
        Ok(Self { files })
    }

    /// Hands out one body after the other.
    pub(crate) fn for_each(
        &self,
        mut judge: impl FnMut(Body<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        self.files.iter().try_for_each(|input| input.read(&mut judge))
    }
}

/// All bodies below a folder, by path.
fn folder(folder: &Path, console: &Console, files: &mut Vec<Input>) -> Result<(), Failure> {
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut entries = entries.map_err(|error| unreadable(folder, &error))?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let path = entry.path();
        // A link to a folder may lead round in a circle; `file_type` does not follow it, and it has no ending of a body.
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            self::folder(&path, console, files)?;
            continue;
        }
        match by_ending(&path).filter(|_| path.is_file()) {
            Some((layout, encoding)) => files.push(Input::of(&path, layout, encoding)),
            None => console.say(&format!("skipped: {}", path.display())),
        }
    }
    Ok(())
}

fn by_ending(path: &Path) -> Option<(Layout, Option<Encoding>)> {
    match path.extension()?.to_str()? {
        "json" => Some((Layout::Whole, Some(Encoding::Json))),
        "form" => Some((Layout::Whole, Some(Encoding::Form))),
        // What a capture is often called; how it looks decides.
        "txt" => Some((Layout::Whole, None)),
        "ndjson" | "jsonl" => Some((Layout::Lines, None)),
        _ => None,
    }
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(format!("cannot read {}: {error}", path.display()))
}

impl Input {
    fn of(path: &Path, layout: Layout, encoding: Option<Encoding>) -> Self {
        let file = path.display().to_string();
        Self { source: Source::Path(path.to_owned()), file, layout, encoding }
    }

    fn read(&self, judge: &mut impl FnMut(Body<'_>) -> Result<(), Failure>) -> Result<(), Failure> {
        let mut reader: Box<dyn BufRead> = match &self.source {
            Source::Stdin => Box::new(io::stdin().lock()),
            Source::Path(path) => match File::open(path) {
                Ok(file) => Box::new(BufReader::new(file)),
                Err(error) => return judge(self.body(None, Err(error.to_string()))),
            },
        };
        match self.layout {
            Layout::Whole => {
                let mut bytes = Vec::new();
                // One byte more than is allowed shows the judge that it is too large.
                let read = reader.take(MAX_BYTES + 1).read_to_end(&mut bytes);
                let content = read.map(|_| without_line_end(&bytes));
                judge(self.body(None, content.map_err(|error| error.to_string())))
            }
            Layout::Lines => self.read_lines(&mut reader, judge),
        }
    }

    fn read_lines(
        &self,
        reader: &mut dyn BufRead,
        judge: &mut impl FnMut(Body<'_>) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        let mut line = Vec::new();
        for number in 1.. {
            line.clear();
            match read_line(reader, &mut line) {
                Ok(0) => break,
                Ok(_) if line.trim_ascii().is_empty() => {}
                Ok(_) => judge(self.body(Some(number), Ok(without_line_end(&line))))?,
                Err(error) => return judge(self.body(Some(number), Err(error.to_string()))),
            }
        }
        Ok(())
    }

    fn body<'b>(&'b self, line: Option<u64>, content: Result<&'b [u8], String>) -> Body<'b> {
        Body { file: &self.file, line, encoding: self.encoding, content }
    }
}

/// Reads a line, of which only so much is kept as shows that it is too long; how many bytes it has in all.
fn read_line(reader: &mut dyn BufRead, line: &mut Vec<u8>) -> io::Result<u64> {
    let mut length = (&mut *reader).take(MAX_BYTES + 1).read_until(b'\n', line)? as u64;
    if length > MAX_BYTES && line.last() != Some(&b'\n') {
        length += reader.skip_until(b'\n')? as u64;
    }
    Ok(length)
}

/// Whoever saves a body with an editor or pipes it through `echo` adds a line end. In JSON it means nothing, and no form has one.
fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

#[cfg(test)]
mod tests {
    use super::{MAX_BYTES, read_line};
    use std::io::{BufReader, Read};

    #[test]
    fn of_a_line_that_is_too_long_no_more_is_kept_than_shows_it() {
        let long = std::io::repeat(b'x').take(MAX_BYTES + 1000);
        let mut reader = BufReader::new(long.chain(&b"\nnext\n"[..]));
        let mut line = Vec::new();
        assert_eq!(read_line(&mut reader, &mut line).ok(), Some(MAX_BYTES + 1001));
        assert_eq!(line.len() as u64, MAX_BYTES + 1);
        line.clear();
        assert_eq!(read_line(&mut reader, &mut line).ok(), Some(5));
        assert_eq!(line, b"next\n");
        assert_eq!(read_line(&mut reader, &mut line).ok(), Some(0));
    }
}
