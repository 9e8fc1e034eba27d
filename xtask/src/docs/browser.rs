//! Opens an address in the browser of whoever has started the command.

use std::io;
use std::process::{Command, Stdio};

/// Starts it and waits for the starter, which ends at once.
///
/// # Errors
///
/// Where there is none, or it could not.
pub(crate) fn open(url: &str) -> io::Result<()> {
    let mut starter = starter(url);
    let status =
        starter.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status()?;
    if status.success() { Ok(()) } else { Err(io::Error::other(status.to_string())) }
}

fn starter(url: &str) -> Command {
    if cfg!(windows) {
        let mut starter = Command::new("cmd");
        // The empty text is the title of the window, which `start` would otherwise take the address for.
        starter.args(["/c", "start", "", url]);
        return starter;
    }
    let mut starter = Command::new(if cfg!(target_os = "macos") { "open" } else { "xdg-open" });
    starter.arg(url);
    starter
}
