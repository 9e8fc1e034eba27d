//! The server: on loopback alone, a thread a connection, and no more of them than a browser needs.

use std::io::{self, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Duration;

use super::current::{Current, Page};
use super::live;
use super::request::{self, Request};
use super::response::{Response, media_type};

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
/// Connections at a time; a browser opens six to a host.
const AT_MOST: usize = 64;
/// A browser that takes longer to ask or to take its answer is gone.
const PATIENCE: Duration = Duration::from_secs(10);

/// A server that listens, but does not answer yet.
pub(crate) struct Server {
    listener: TcpListener,
    address: SocketAddr,
}

impl Server {
    /// On a port of 127.0.0.1; 0 stands for any that is free.
    pub(crate) fn listen(port: u16) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port))?;
        let address = listener.local_addr()?;
        Ok(Self { listener, address })
    }

    /// Where the front page is.
    pub(crate) fn url(&self) -> String {
        format!("http://{}/site/", self.address)
    }

    /// Answers until the process ends.
    pub(crate) fn run(self, current: Arc<Current>) {
        let open = Arc::new(AtomicUsize::new(0));
        for stream in self.listener.incoming() {
            // A connection that broke off before it was there is nobody's loss.
            let Ok(stream) = stream else { continue };
            if open.fetch_add(1, Ordering::Relaxed) >= AT_MOST {
                open.fetch_sub(1, Ordering::Relaxed);
                continue;
            }
            let (current, open) = (Arc::clone(&current), Arc::clone(&open));
            thread::spawn(move || {
                let _counted = Counted(open);
                // A browser that has gone away does not want to hear of it.
                let _ = answer(&current, stream);
            });
        }
    }
}

/// One of the open connections; it counts until it is dropped, by a panic too.
struct Counted(Arc<AtomicUsize>);

impl Drop for Counted {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn answer(current: &Current, mut stream: TcpStream) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    match request::read(&stream)? {
        Ok(request) => serve(current, &request, &mut stream),
        Err((status, reason)) => {
            let body = format!("{reason}\n");
            let response = Response::of(status, TEXT, body.as_bytes());
            let response =
                if status == 405 { response.with("Allow", "GET, HEAD") } else { response };
            response.send(&mut stream, true)
        }
    }
}

fn serve(current: &Current, request: &Request, stream: &mut impl Write) -> io::Result<()> {
    let path = request.path.as_str();
    for (name, text) in [live::SCRIPT, live::STYLE] {
        if path == name {
            return Response::of(200, media_type(name), text.as_bytes())
                .send(stream, request.wants_body);
        }
    }
    if path == live::EVENTS && !request.wants_body {
        return Response::of(200, live::EVENT_STREAM, b"").send(stream, false);
    }
    if path == live::EVENTS {
        let value = |wanted: &str| {
            let found = request.query.iter().find(|(name, _)| name == wanted);
            found.map_or("", |(_, value)| value.as_str())
        };
        return live::events(current, stream, value("page"), value("seen"));
    }
    if path.is_empty() {
        return moved("/site/", request, stream);
    }
    let file = if path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
    match current.file(&file) {
        Some(page) => found(&file, &page, request, stream),
        None if is_folder(current, path) => moved(&format!("/{}/", encoded(path)), request, stream),
        None => missing(current, &file, request, stream),
    }
}

fn found(path: &str, page: &Page, request: &Request, stream: &mut impl Write) -> io::Result<()> {
    let media_type = media_type(path);
    let tag = format!("\"{}\"", page.tag);
    if request.known.as_deref() == Some(page.tag.as_str()) {
        return Response::of(304, media_type, b"").with("ETag", tag).send(stream, false);
    }
    let body = if media_type == HTML {
        live::with_script(&page.text, path, &page.tag)
    } else {
        page.text.to_string()
    };
    Response::of(200, media_type, body.as_bytes())
        .with("ETag", tag)
        .send(stream, request.wants_body)
}

/// Whether that is the name of a folder of the site, without the slash that links in it count on.
fn is_folder(current: &Current, path: &str) -> bool {
    current.file(&format!("{path}/index.html")).is_some()
}

fn moved(to: &str, request: &Request, stream: &mut impl Write) -> io::Result<()> {
    Response::of(302, TEXT, b"").with("Location", to).send(stream, request.wants_body)
}

/// A page that loads itself again once it is there.
fn missing(
    current: &Current,
    path: &str,
    request: &Request,
    stream: &mut impl Write,
) -> io::Result<()> {
    let (status, page) = match current.fault() {
        Some(fault) => (503, live::fault(path, &fault)),
        None if path.starts_with("site/") => {
            (404, live::page(path, "There is no such page", &format!("/{path}")))
        }
        None => {
            let text = format!("/{path}: `cargo xtask publish` makes it");
            (404, live::page(path, "Not a part of the site", &text))
        }
    };
    Response::of(status, HTML, page.as_bytes()).send(stream, request.wants_body)
}

/// A path as it may stand in a header.
fn encoded(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    let one = |byte: u8| {
        if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") }
    };
    path.bytes().map(one).collect()
}
