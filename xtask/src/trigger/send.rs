//! Posts a delivery over plain HTTP, which is all that a receiver on the same machine needs.

use crate::failure::Failure;

/// How long an answer may take, in seconds.
const PATIENCE: u64 = 30;

/// Where deliveries go: a URL, in which `{provider}` and `{event}` stand for their names.
pub(crate) struct Endpoint(String);

/// One delivery, ready to go.
pub(crate) struct Request {
    pub(crate) headers: Vec<(String, String)>,
    pub(crate) body: Vec<u8>,
}

impl Endpoint {
    pub(crate) fn new(url: &str) -> Result<Self, Failure> {
        if url.starts_with("http://") {
            return Ok(Self(url.to_owned()));
        }
        let help = "write `http://HOST:PORT/PATH`; there is no TLS in here, so send to the receiver itself, not to what stands before it";
        Err(Failure::new(format!("`{url}` is no plain HTTP address")).help(help))
    }

    /// Whether the URL tells the event.
    pub(crate) fn names_event(&self) -> bool {
        self.0.contains("{event}")
    }

    /// Sends it, and gives back the status of the answer, or why there was none.
    pub(crate) fn post(
        &self,
        request: Request,
        provider: &str,
        event: &str,
    ) -> Result<u16, String> {
        let url =
            self.0.replace("{provider}", &encoded(provider)).replace("{event}", &encoded(event));
        let post = minreq::post(url)
            .with_headers(request.headers)
            .with_body(request.body)
            .with_timeout(PATIENCE)
            .with_follow_redirects(false);
        post.send().map(|answer| answer.status_code).map_err(|error| error.to_string())
    }
}

/// A name as one segment of a path.
fn encoded(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
    name.bytes()
        .map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{Endpoint, encoded};

    #[test]
    fn a_name_stays_within_its_segment() {
        assert_eq!(encoded("courses/enrollment.created"), "courses%2Fenrollment.created");
    }

    #[test]
    fn only_plain_http_is_spoken() {
        assert!(Endpoint::new("http://127.0.0.1:8080/hooks").is_ok());
        for url in ["https://example.com", "127.0.0.1:8080"] {
            let failure = Endpoint::new(url).err().expect("a refusal");
            assert!(failure.to_string().contains("no plain HTTP address"), "{failure}");
        }
    }
}
