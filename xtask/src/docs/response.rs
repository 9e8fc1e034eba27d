//! What is sent back.

use std::io::{self, Write};

/// An answer with all of its bytes.
pub(super) struct Response<'a> {
    pub(super) status: u16,
    pub(super) media_type: &'static str,
    /// Headers besides those that every answer has.
    pub(super) headers: Vec<(&'static str, String)>,
    pub(super) body: &'a [u8],
}

impl<'a> Response<'a> {
    pub(super) fn of(status: u16, media_type: &'static str, body: &'a [u8]) -> Self {
        Self { status, media_type, headers: Vec::new(), body }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    /// Sends it; of an answer to `HEAD` everything but the body.
    pub(super) fn send(&self, stream: &mut impl Write, wants_body: bool) -> io::Result<()> {
        let mut head = head(self.status, self.media_type);
        head.push_str(&format!("Content-Length: {}\r\n", self.body.len()));
        for (name, value) in &self.headers {
            head.push_str(&format!("{name}: {value}\r\n"));
        }
        head.push_str("\r\n");
        stream.write_all(head.as_bytes())?;
        if wants_body {
            stream.write_all(self.body)?;
        }
        stream.flush()
    }
}

/// The first lines of every answer.
pub(super) fn head(status: u16, media_type: &str) -> String {
    let reason = match status {
        200 => "OK",
        302 => "Found",
        304 => "Not Modified",
        400 => "Bad Request",
        403 => "Forbidden",
        404 => "Not Found",
        405 => "Method Not Allowed",
        _ => "Service Unavailable",
    };
    format!(
        "HTTP/1.1 {status} {reason}\r\nContent-Type: {media_type}\r\nCache-Control: no-cache\r\nConnection: close\r\n\
         X-Content-Type-Options: nosniff\r\nCross-Origin-Resource-Policy: same-origin\r\n"
    )
}

/// By the ending of the name.
pub(super) fn media_type(path: &str) -> &'static str {
    match path.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => "text/html; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "json" => "application/json",
        "txt" | "md" | "yaml" | "py" | "ts" | "toml" => "text/plain; charset=utf-8",
        _ => "application/octet-stream",
    }
}
