//! How a page in a browser hears that it has changed: a script that is put into every page served here, and a stream of events for it.
//!
//! What is published has neither.

use std::io::{self, Write};
use std::time::Duration;

use super::current::Current;
use super::response;

pub(super) const SCRIPT: (&str, &str) = ("_live.js", include_str!("live.js"));
pub(super) const STYLE: (&str, &str) = ("_live.css", include_str!("live.css"));
pub(super) const EVENTS: &str = "_live";
pub(super) const EVENT_STREAM: &str = "text/event-stream";

/// A connection that nothing was said on for this long is spoken to, so that one that is gone is noticed.
const SILENCE: Duration = Duration::from_secs(15);

/// The page with the script in its head. `tag` is that of the text, or nothing for a page that is not of the site.
pub(super) fn with_script(text: &str, path: &str, tag: &str) -> String {
    let script = format!(
        "<link rel=\"stylesheet\" href=\"/{}\">\n<script src=\"/{}\" data-page=\"{}\" data-seen=\"{tag}\" defer></script>\n</head>",
        STYLE.0,
        SCRIPT.0,
        escaped(path),
    );
    text.replacen("</head>", &script, 1)
}

/// A page of this server's own, for what is not there.
pub(super) fn page(path: &str, title: &str, text: &str) -> String {
    own(path, "live", title, text)
}

/// The same while a fault stands in the way of knowing.
pub(super) fn fault(path: &str, text: &str) -> String {
    own(path, "live fault", "The catalog has a fault", text)
}

fn own(path: &str, class: &str, title: &str, text: &str) -> String {
    let page = format!(
        "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<link rel=\"icon\" href=\"data:,\">\n</head>\n\
         <body class=\"{class}\">\n<main>\n<h1>{title}</h1>\n<pre>{}</pre>\n<p><a href=\"/site/\">The front page</a></p>\n</main>\n</body>\n</html>\n",
        escaped(text),
    );
    with_script(&page, path, "")
}

/// Tells a page what happens to it until it is closed: `reload`, `fault` with the text of it, `fine`.
pub(super) fn events(
    current: &Current,
    stream: &mut impl Write,
    path: &str,
    seen: &str,
) -> io::Result<()> {
    let head = response::head(200, EVENT_STREAM);
    stream.write_all(format!("{head}\r\n: here\n\n").as_bytes())?;
    let mut news = current.news(path);
    let mut told = None;
    loop {
        if news.tag != seen {
            return send(stream, "reload", "");
        }
        if told.as_ref() != Some(&news.fault) {
            match &news.fault {
                Some(fault) => send(stream, "fault", fault)?,
                None => send(stream, "fine", "")?,
            }
            told = Some(news.fault.clone());
        }
        let builds = news.builds;
        news = current.wait(path, builds, SILENCE);
        if news.builds == builds {
            stream.write_all(b": still here\n\n")?;
            stream.flush()?;
        }
    }
}

fn send(stream: &mut impl Write, event: &str, text: &str) -> io::Result<()> {
    let mut message = format!("event: {event}\n");
    for line in text.split('\n') {
        message.push_str(&format!("data: {}\n", line.trim_end_matches('\r')));
    }
    message.push('\n');
    stream.write_all(message.as_bytes())?;
    stream.flush()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::{page, send, with_script};

    #[test]
    fn the_script_knows_its_page() {
        let text = with_script("<head></head><p></head>", "site/a\"b.html", "7");
        assert!(text.starts_with("<head><link"), "{text}");
        assert!(text.contains("data-page=\"site/a&quot;b.html\" data-seen=\"7\""), "{text}");
        assert!(text.ends_with("</head><p></head>"), "{text}");
        assert!(page("a", "A fault", "<b>").contains("<pre>&lt;b&gt;</pre>"));
    }

    #[test]
    fn a_fault_of_many_lines_is_one_event() {
        let mut sent = Vec::new();
        send(&mut sent, "fault", "a\r\n\nb").expect("memory takes it");
        assert_eq!(String::from_utf8_lossy(&sent), "event: fault\ndata: a\ndata: \ndata: b\n\n");
    }
}
