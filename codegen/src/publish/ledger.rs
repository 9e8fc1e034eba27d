//! What has been published: which release brought each unit into which shape. The folder `published/` of the project holds it, so that
//! every checkout knows what may not change any more.

use super::PublishedFile;
use crate::emit::json::compact;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fmt;

/// The file with releases and hashes, from the folder of the ledger.
const LEDGER: &str = "ledger.json";
/// The folder with what each unit said when it was published last.
const SHAPES: &str = "shapes";
/// The release of a project that has published nothing.
const FIRST: &str = "0.1.0";
const ABOUT: &str = "What has been published. `cargo xtask publish --record` writes it; only `release`, the one to build, is set by hand.";

/// What has been published so far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ledger {
    /// The release to build: `1.2.0`.
    pub release: String,
    /// The releases that are out, in their order.
    pub released: Vec<String>,
    /// By unit: each release that changed it.
    pub(super) units: BTreeMap<String, Vec<Entry>>,
    /// By unit: what it said last.
    pub(super) shapes: BTreeMap<String, Value>,
}

/// What a release did to a unit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) release: String,
    /// `None`: it was withdrawn.
    pub(super) sha256: Option<String>,
}

/// Why a ledger cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unusable {
    /// The file, from the folder of the ledger.
    pub path: String,
    /// What is wrong with it.
    pub why: String,
}

impl fmt::Display for Unusable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.path, self.why)
    }
}

impl std::error::Error for Unusable {}

impl Default for Ledger {
    fn default() -> Self {
        Self {
            release: FIRST.to_owned(),
            released: Vec::new(),
            units: BTreeMap::new(),
            shapes: BTreeMap::new(),
        }
    }
}

impl Ledger {
    /// Reads the files of the folder `published/`, given by their paths in it. No files: nothing was published.
    ///
    /// # Errors
    ///
    /// When a file is none of the ledger's, or not as [`Ledger::files`] wrote it.
    pub fn read(files: &[PublishedFile]) -> Result<Self, Unusable> {
        let mut ledger = Self::default();
        for file in files {
            let unusable = |why: String| Unusable { path: file.path.clone(), why };
            let value: Value = serde_json::from_str(&file.text)
                .map_err(|error| unusable(format!("is not JSON: {error}")))?;
            match file.path.strip_prefix(SHAPES) {
                None if file.path == LEDGER => {
                    ledger.releases(&value).map_err(|why| unusable(why.to_owned()))?;
                }
                Some(_) => {
                    ledger.shapes.extend(members(&value).map(|(k, v)| (k.clone(), v.clone())))
                }
                None => return Err(unusable("does not belong to the ledger".to_owned())),
            }
        }
        ledger.check().map_err(|why| Unusable { path: LEDGER.to_owned(), why })?;
        Ok(ledger)
    }

    fn releases(&mut self, value: &Value) -> Result<(), &'static str> {
        let text = |value: &Value| value.as_str().map(str::to_owned);
        self.release = value.get("release").and_then(text).ok_or("has no `release`")?;
        let released =
            value.get("released").and_then(Value::as_array).ok_or("has no `released`")?;
        self.released = released.iter().filter_map(text).collect();
        for (unit, entries) in value.get("units").into_iter().flat_map(members) {
            let entry = |(release, sha256): (&String, &Value)| Entry {
                release: release.clone(),
                sha256: text(sha256),
            };
            self.units.insert(unit.clone(), members(entries).map(entry).collect());
        }
        Ok(())
    }

    fn check(&self) -> Result<(), String> {
        let number = |release: &String| {
            number(release)
                .ok_or_else(|| format!("names the release `{release}`, which is not like `1.2.0`"))
        };
        let now = number(&self.release)?;
        for release in &self.released {
            let then = number(release)?;
            if then > now {
                let current = &self.release;
                return Err(format!(
                    "is to build release `{current}`, but `{release}` is out already"
                ));
            }
        }
        Ok(())
    }

    /// Whether the release to build is out: nothing in it may change any more.
    pub fn is_closed(&self) -> bool {
        self.released.contains(&self.release)
    }

    /// The files of the folder `published/`. One unit a line, so that a merge can join what two branches have changed.
    pub fn files(&self) -> Vec<PublishedFile> {
        let entries = |entries: &Vec<Entry>| -> Value {
            let pair = |entry: &Entry| (entry.release.clone(), json!(entry.sha256));
            entries.iter().map(pair).collect::<Map<_, _>>().into()
        };
        let units = lines(self.units.iter().map(|(unit, of)| (unit.as_str(), entries(of))), "  ");
        let text = format!(
            "{{\n  \"about\": {},\n  \"release\": {},\n  \"released\": {},\n  \"units\": {units}\n}}\n",
            json!(ABOUT),
            json!(self.release),
            json!(self.released)
        );
        let mut files = vec![PublishedFile::new(LEDGER, text)];
        let mut by_owner: BTreeMap<String, Vec<(&str, Value)>> = BTreeMap::new();
        for (unit, shape) in &self.shapes {
            let owner = unit
                .split_once('/')
                .map_or("catalog".to_owned(), |(owner, _)| format!("of/{owner}"));
            by_owner.entry(owner).or_default().push((unit, shape.clone()));
        }
        for (owner, shapes) in by_owner {
            let text = format!("{}\n", lines(shapes.into_iter(), ""));
            files.push(PublishedFile::new(format!("{SHAPES}/{owner}.json"), text));
        }
        files
    }
}

/// An object with a member a line.
fn lines<'a>(members: impl Iterator<Item = (&'a str, Value)>, indent: &str) -> String {
    let lines: Vec<_> = members
        .map(|(name, value)| format!("{indent}  {}: {}", json!(name), compact(&value)))
        .collect();
    match lines.is_empty() {
        true => "{}".to_owned(),
        false => format!("{{\n{}\n{indent}}}", lines.join(",\n")),
    }
}

fn members(value: &Value) -> impl Iterator<Item = (&String, &Value)> {
    value.as_object().into_iter().flatten()
}

/// `1.2.0` as numbers.
pub(super) fn number(release: &str) -> Option<[u64; 3]> {
    let is_plain = |part: &str| part == "0" || !part.starts_with('0');
    let parts: Vec<u64> = release
        .split('.')
        .map(|part| part.parse().ok().filter(|_| is_plain(part)))
        .collect::<Option<_>>()?;
    parts.try_into().ok()
}
