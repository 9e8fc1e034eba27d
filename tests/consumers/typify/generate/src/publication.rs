//! What is read of the publication.

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

pub struct Publication {
    dist: PathBuf,
    pub providers: Vec<Provider>,
}

pub struct Provider {
    pub name: String,
    /// Its `union` document.
    pub schema: Value,
    pub events: Vec<Event>,
}

pub struct Event {
    /// The type of its body.
    pub ty: String,
    pub names_itself: bool,
    /// The examples that are as declared, by their path.
    pub examples: Vec<String>,
}

impl Publication {
    pub fn read(dist: &Path) -> Result<Self, String> {
        let index = json(&dist.join("index.json"))?;
        let providers = list(&index["providers"])
            .map(|provider| {
                let file = text(&provider["union"]["files"]["reader.draft-07"]["file"])?;
                Ok(Provider {
                    name: text(&provider["name"])?,
                    schema: json(&dist.join(file))?,
                    events: list(&provider["events"]).map(event).collect::<Result<_, String>>()?,
                })
            })
            .collect::<Result<_, String>>()?;
        Ok(Self { dist: dist.to_owned(), providers })
    }

    pub fn body(&self, file: &str) -> Result<Value, String> {
        json(&self.dist.join(file))
    }
}

impl Provider {
    /// Whether its document is a `oneOf`.
    pub fn is_told_apart(&self) -> bool {
        self.schema.get("oneOf").is_some()
    }

    /// What typify calls the type of the whole document.
    pub fn root(&self) -> Result<String, String> {
        let title = text(&self.schema["title"])?;
        Ok(title.split(|c: char| !c.is_alphanumeric()).map(capital).collect())
    }
}

/// As typify writes names, which knows words and not the provider's own capitals.
fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

fn event(event: &Value) -> Result<Event, String> {
    let examples = list(&event["examples"]["pass"]).map(|example| text(&example["file"]));
    Ok(Event {
        ty: text(&event["type"])?,
        names_itself: event["names_itself"] == true,
        examples: examples.collect::<Result<_, _>>()?,
    })
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn text(value: &Value) -> Result<String, String> {
    value.as_str().map(str::to_owned).ok_or_else(|| "index.json has another form".to_owned())
}

pub fn json(path: &Path) -> Result<Value, String> {
    let bytes = fs::read(path).map_err(|error| format!("{}: {error}", path.display()))?;
    serde_json::from_slice(&bytes).map_err(|error| format!("{}: {error}", path.display()))
}
