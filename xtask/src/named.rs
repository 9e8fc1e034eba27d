//! Events as they are typed: `NAME[@VERSION]`.

use hookbook_codegen::judge::{Judge, Named};

use crate::failure::Failure;
use crate::nearest::did_you_mean;

/// An event as it was typed: a name or alias, and a version if the end looks like one.
pub(crate) fn named<'t>(typed: &'t str, judge: &Judge<'_>) -> Result<Named<'t>, Failure> {
    let is_version = |text: &str| {
        text.strip_prefix('v').is_some_and(|digits| {
            !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
        })
    };
    let (name, version) = match typed.rsplit_once('@') {
        Some((name, version)) if is_version(version) => (name, Some(version)),
        _ => (typed, None),
    };
    let Some(event) = judge.event(name) else {
        let known: Vec<&str> = judge.names().collect();
        return Err(
            Failure::new(format!("there is no event `{name}`")).help(did_you_mean(name, &known))
        );
    };
    let known: Vec<&str> = event.versions.iter().map(|known| known.version.as_str()).collect();
    match version {
        Some(version) if !known.contains(&version) => {
            let failure = Failure::new(format!("event `{name}` has no version `{version}`"));
            Err(failure.help(format!("there are: `{}`", known.join("`, `"))))
        }
        _ => Ok(Named { event: name, version }),
    }
}
