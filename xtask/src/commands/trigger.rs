//! `cargo xtask trigger PROVIDER EVENT --to URL`: sends a fixture as the provider would, like a provider's own test sender.

use std::path::PathBuf;
use std::time::{SystemTime, UNIX_EPOCH};

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};
use hookbook_codegen::ir::{self, Condition, EventName, Fixture, Provider};
use hookbook_codegen::judge;
use serde_json::json;

use super::validate;
use crate::cli::{self, Context, one_of, one_of_arg};
use crate::failure::{Failure, Outcome};
use crate::trigger::{Chance, Endpoint, Fresh, Keys, Request, Sending, chosen, freshen};

/// How the answers are written; `true` is for programs.
const WRITINGS: [(&str, bool); 2] = [("human", false), ("json", true)];
/// Where times begin that follow from a seed: 2026-01-01T00:00:00Z.
const SEEDED_TIME: i64 = 1_767_225_600;

pub(crate) fn command() -> Command {
    Command::new("trigger")
        .about("Sends an event to a receiver, as its provider would")
        .long_about(
            "Sends a passing fixture of an event to a receiver, with a fresh id and the time of now where the provider sends those, \
             signed as the provider signs. An event without a fixture is made up from its declaration. Prints one line a delivery: \
             the answer's status first.",
        )
        .arg(Arg::new("provider").value_name("PROVIDER").required(true).help("A folder of schema/"))
        .arg(
            Arg::new("event")
                .value_name("EVENT[@VERSION]")
                .required_unless_present("all")
                .help("The event; without a version, the one that the provider sends by default"),
        )
        .arg(flag("all").conflicts_with("event").help("Every event, in every version, with every fixture"))
        .arg(
            Arg::new("to")
                .long("to")
                .value_name("URL")
                .required(true)
                .help("Where to: plain http; `{provider}` and `{event}` in it stand for their names"),
        )
        .arg(
            Arg::new("secret")
                .long("secret")
                .value_name("TEXT")
                .help("The secret that the receiver shares with the provider"),
        )
        .arg(
            Arg::new("private-key")
                .long("private-key")
                .value_name("FILE")
                .value_parser(value_parser!(PathBuf))
                .help("For providers that sign with a key of their own: an Ed25519 key (PEM) that the receiver trusts"),
        )
        .arg(flag("unsigned").help("Send no signature, to see it refused"))
        .arg(
            Arg::new("fixture")
                .long("fixture")
                .value_name("NAME")
                .help("The fixture of this name; without it, the first that was not made from the catalog"),
        )
        .arg(
            Arg::new("count")
                .long("count")
                .value_name("N")
                .default_value("1")
                .value_parser(value_parser!(u32).range(1..))
                .help("So many deliveries of each, all of them different"),
        )
        .arg(
            Arg::new("seed")
                .long("seed")
                .value_name("TEXT")
                .help("Make ids and times from this text: the same text sends the same bodies, as a provider does that tries again"),
        )
        .arg(
            one_of_arg("format", &WRITINGS)
                .value_name("FORMAT")
                .default_value("human")
                .help("How the answers are written: for people, or one JSON object a line"),
        )
        .after_help(format!(
            "Examples:
  cargo xtask trigger acme order.paid --to http://127.0.0.1:8080/hooks/acme --secret s3cret
  cargo xtask trigger acme order.paid@v2 --to http://127.0.0.1:8080/hooks/acme --secret s3cret --count 100
  cargo xtask trigger acme --all --to 'http://127.0.0.1:8080/hooks/{{provider}}/{{event}}' --secret s3cret

{}",
            cli::EXIT_CODES
        ))
}

fn flag(name: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue)
}

pub(crate) fn run(matches: &ArgMatches, context: &Context<'_>) -> Result<Outcome, Failure> {
    let text = |name: &str| matches.get_one::<String>(name).map(String::as_str);
    let endpoint = Endpoint::new(text("to").unwrap_or_default())?;
    let private_key = matches.get_one::<PathBuf>("private-key");
    let keys = Keys {
        secret: text("secret").map(str::to_owned),
        private_key: private_key.map(|path| Keys::read(path)).transpose()?,
    };
    let catalog = validate::catalog(context, "nothing was sent")?;
    let judge = validate::judge(&catalog, text("provider").unwrap_or_default())?;
    let provider = judge.provider();
    let scheme = if matches.get_flag("unsigned") { None } else { keys.scheme(provider)? };
    let sender = Sender {
        context,
        provider,
        endpoint,
        keys,
        scheme,
        json: one_of(matches, "format", &WRITINGS),
    };

    let chosen = chosen(&judge, text("event"), text("fixture"))?;
    let seed = text("seed").map_or_else(Timing::now, Timing::seeded);
    let count = matches.get_one::<u32>("count").copied().unwrap_or(1);
    let mut missed = 0;
    for sending in &chosen {
        for number in 0..count {
            missed += u32::from(!sender.send(sending, &seed, number)?);
        }
    }
    if missed == 0 {
        return Ok(Outcome::Fine);
    }
    context.console.say(&format!("not taken: {missed} of {}", chosen.len() * count as usize));
    Ok(Outcome::Findings)
}

/// What ids and times follow from.
struct Timing {
    seed: String,
    /// When bodies say that they were sent.
    unix: i64,
}

impl Timing {
    fn now() -> Self {
        Self { seed: Chance::text(), unix: unix_now() }
    }

    fn seeded(seed: &str) -> Self {
        let seconds = Chance::new(seed.to_owned()).seconds();
        Self { seed: seed.to_owned(), unix: SEEDED_TIME + seconds }
    }
}

fn unix_now() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.ok().and_then(|since| i64::try_from(since.as_secs()).ok()).unwrap_or(0)
}

struct Sender<'s> {
    context: &'s Context<'s>,
    provider: &'s Provider,
    endpoint: Endpoint,
    keys: Keys,
    scheme: Option<&'s ir::Signature>,
    json: bool,
}

impl Sender<'_> {
    /// Sends one delivery, prints the answer, and says whether the provider would call it delivered.
    fn send(&self, sending: &Sending<'_>, timing: &Timing, number: u32) -> Result<bool, Failure> {
        let Sending { event, version, fixture } = sending;
        let envelope = &self.provider.envelopes[version.envelope];
        let mut chance = Chance::new(format!("{}\n{}\n{number}", timing.seed, fixture.path));
        // A second apart: some bodies have nothing but a time to tell them from others.
        let unix = timing.unix - i64::from(number);
        let fresh = freshen(self.provider, envelope, fixture, &mut chance, unix);
        self.remark(sending, &fresh, envelope, number);

        let mut headers = headers(envelope, fixture);
        if let Some(scheme) = self.scheme {
            // A provider that tries again signs again: this time is always that of now.
            headers.extend(self.keys.sign(scheme, &fresh.body, unix_now(), &fresh.id)?);
        }
        let request = Request { headers, body: fresh.body };
        let answer = self.endpoint.post(request, &self.provider.name, &event.wire);
        self.tell(sending, fresh.key.as_deref(), &answer)?;
        Ok(answer.is_ok_and(|status| self.is_success(status)))
    }

    /// What whoever looks at the receiver should know, once a fixture.
    fn remark(&self, sending: &Sending<'_>, fresh: &Fresh, envelope: &ir::Envelope, number: u32) {
        let path = &sending.fixture.path;
        let say = |note: &str| self.context.console.say(&format!("note: {path}: {note}"));
        if number == 0 && envelope.event == EventName::Caller && !self.endpoint.names_event() {
            say("the body does not name its event; put `{event}` into the URL");
        }
        if number == 0 && !fresh.is_new {
            say("the body has neither id nor time, so each delivery of it is the same");
        }
        let body = judge::decode(&fresh.body, sending.fixture.encoding);
        let found = body
            .map(|body| judge::event_version(self.provider, sending.event, sending.version, &body));
        if number == 0 && !found.is_ok_and(|found| found.violations.is_empty()) {
            say("with a fresh id and time, the body breaks the contract");
        }
    }

    fn tell(
        &self,
        sending: &Sending<'_>,
        key: Option<&str>,
        answer: &Result<u16, String>,
    ) -> Result<(), Failure> {
        let Sending { event, version, fixture } = sending;
        let (event, version, fixture) = (&event.wire, &version.version, &fixture.path);
        let line = match (self.json, answer) {
            (true, _) => json!({
                "provider": self.provider.name, "event": event, "version": version, "fixture": fixture, "key": key,
                "status": answer.as_ref().ok(), "error": answer.as_ref().err(),
            })
            .to_string(),
            (false, Ok(status)) => format!("{status} {event}@{version} {}", key.unwrap_or("-")),
            (false, Err(error)) => format!("--- {event}@{version} {}: {error}", key.unwrap_or("-")),
        };
        self.context.console.result(&format!("{line}\n"))
    }

    fn is_success(&self, status: u16) -> bool {
        let success = &self.provider.delivery.success;
        match success.is_empty() {
            true => (200..=299).contains(&status),
            false => success.iter().any(|range| (range.first..=range.last).contains(&status)),
        }
    }
}

/// The headers without the signature. A fixture may bring some of its own, which count.
fn headers(envelope: &ir::Envelope, fixture: &Fixture) -> Vec<(String, String)> {
    let demanded = envelope.when.iter().find_map(|condition| match condition {
        Condition::ContentType(media_type) => Some(media_type.as_str()),
        Condition::Has(_) | Condition::Lacks(_) | Condition::Equals(..) => None,
    });
    let own = |name: &str| fixture.headers.iter().any(|(own, _)| own.eq_ignore_ascii_case(name));
    let usual = [
        ("Content-Type", demanded.unwrap_or(fixture.encoding.media_type())),
        ("User-Agent", "hookbook-trigger"),
    ];
    let usual = usual.into_iter().filter(|(name, _)| !own(name));
    let usual = usual.map(|(name, value)| (name.to_owned(), value.to_owned()));
    usual.chain(fixture.headers.iter().cloned()).collect()
}
