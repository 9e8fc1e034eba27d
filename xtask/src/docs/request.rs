//! What a browser asks, read with bounds: this server is for the one who works on the catalog, but any page in the browser can reach it.

use std::io::{self, BufRead, BufReader, Read};

/// No browser asks for a page of ours with more.
const LONGEST: u64 = 16 << 10;

/// A request that may be answered.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Request {
    pub(super) wants_body: bool,
    /// From the root, decoded, without a slash in front; a folder ends with one.
    pub(super) path: String,
    /// Decoded pairs behind the question mark.
    pub(super) query: Vec<(String, String)>,
    /// The tag of what the browser has already.
    pub(super) known: Option<String>,
}

/// Why a request is refused: status and reason.
pub(super) type Refused = (u16, &'static str);

/// Reads a request; `Ok(Err(_))` is one that must not be answered with a page.
pub(super) fn read(stream: impl Read) -> io::Result<Result<Request, Refused>> {
    let mut lines = BufReader::new(stream.take(LONGEST));
    let mut line = || -> io::Result<Option<String>> {
        let mut bytes = Vec::new();
        lines.read_until(b'\n', &mut bytes)?;
        let Some(line) = bytes.strip_suffix(b"\n") else { return Ok(None) };
        Ok(String::from_utf8(line.strip_suffix(b"\r").unwrap_or(line).to_vec()).ok())
    };
    let Some(first) = line()? else { return Ok(Err(MALFORMED)) };
    let mut headers = Vec::new();
    loop {
        match line()? {
            None => return Ok(Err(MALFORMED)),
            Some(end) if end.is_empty() => break,
            Some(header) => headers.push(header),
        }
    }
    Ok(request(&first, &headers))
}

const MALFORMED: Refused = (400, "this is no request that is understood here");

fn request(first: &str, headers: &[String]) -> Result<Request, Refused> {
    let mut words = first.split(' ');
    let (Some(method), Some(target), Some(version), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return Err(MALFORMED);
    };
    if !version.starts_with("HTTP/1.") || !target.starts_with('/') {
        return Err(MALFORMED);
    }
    let header = |wanted: &str| {
        let mut found = headers.iter().filter_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case(wanted).then(|| value.trim())
        });
        let first = found.next();
        if found.next().is_some() { None } else { first }
    };
    // A page of a stranger may have its own name lead to this machine; then the name betrays it.
    if !header("host").is_some_and(is_loopback) {
        return Err((403, "this server answers to 127.0.0.1 and localhost only"));
    }
    let wants_body = match method {
        "GET" => true,
        "HEAD" => false,
        _ => return Err((405, "only GET and HEAD are understood here")),
    };
    let (path, query) = target.split_once('?').unwrap_or((target, ""));
    let path = decoded(&path[1..]).ok_or(MALFORMED)?;
    let is_plain = |part: &str| part != "." && part != ".." && !part.contains(['\\', '\0']);
    if !path.split('/').all(is_plain) {
        return Err((400, "a path leads down from the root only"));
    }
    let query = form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let known = header("if-none-match").map(|tag| tag.trim_matches('"').to_owned());
    Ok(Request { wants_body, path, query, known })
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.chars().all(|c| c.is_ascii_digit()) => name,
        _ => host,
    };
    matches!(name.to_ascii_lowercase().as_str(), "127.0.0.1" | "localhost" | "[::1]")
}

/// A path without percent signs. A plus is a plus here.
fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let digit = |byte: Option<u8>| char::from(byte?).to_digit(16);
        bytes.push(match byte {
            b'%' => u8::try_from(digit(rest.next())? * 16 + digit(rest.next())?).ok()?,
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::{Refused, Request, read};

    fn of(text: &str) -> Result<Request, Refused> {
        read(text.as_bytes()).expect("memory can be read")
    }

    fn status(text: &str) -> u16 {
        of(text).expect_err("it is refused").0
    }

    #[test]
    fn what_a_browser_sends_is_understood() {
        let request = of(
            "GET /site/a%20b/?x=1+2&y HTTP/1.1\r\nHost: localhost:80\r\nIf-None-Match: \"7\"\r\n\r\n",
        );
        let request = request.expect("it is one");
        assert_eq!(request.path, "site/a b/");
        assert_eq!(request.query[0], ("x".to_owned(), "1 2".to_owned()));
        assert_eq!(request.known.as_deref(), Some("7"));
        assert!(request.wants_body);
        assert!(!of("HEAD / HTTP/1.1\r\nHost: [::1]:1\r\n\r\n").expect("it is one").wants_body);
    }

    #[test]
    fn whatever_else_comes_is_refused() {
        let host = "Host: localhost\r\n\r\n";
        assert_eq!(status(&format!("POST / HTTP/1.1\r\n{host}")), 405);
        assert_eq!(status("GET / HTTP/1.1\r\n\r\n"), 403);
        for name in [
            "evil.example",
            "localhost.evil.example",
            "127.0.0.1.evil.example:80",
            "localhost\r\nHost: a",
        ] {
            assert_eq!(status(&format!("GET / HTTP/1.1\r\nHost: {name}\r\n\r\n")), 403, "{name}");
        }
        for path in [
            "/../a",
            "/a/..",
            "/%2e%2e/a",
            "/a/%2E",
            "/a%5c..",
            "/a%00",
            "/%",
            "/%zz",
            "/%ff",
            "a",
            "http://localhost/",
        ] {
            assert_eq!(status(&format!("GET {path} HTTP/1.1\r\n{host}")), 400, "{path}");
        }
        for text in [
            "",
            "GET",
            "GET /",
            "GET / HTTP/1.1\r\nHost: localhost\r\n",
            "GET  / HTTP/1.1\r\n\r\n",
            "GET / HTTP/2\r\n\r\n",
        ] {
            assert_eq!(status(text), 400, "{text}");
        }
        assert_eq!(status(&format!("GET /{} HTTP/1.1\r\n{host}", "a".repeat(20_000))), 400);
    }
}
