//! The commands, one file each: `command()` says what can be typed, `run()` does it. (`stale` is a part of `generate`.)

pub(crate) mod completions;
pub(crate) mod docs;
pub(crate) mod explain;
pub(crate) mod generate;
pub(crate) mod new_event;
pub(crate) mod publish;
pub(crate) mod stale;
pub(crate) mod stats;
pub(crate) mod synthesize;
pub(crate) mod test;
pub(crate) mod trigger;
pub(crate) mod validate;
