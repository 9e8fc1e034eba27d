//! The environment in, what the receiver goes by out.

use hookbook::Secrets;
use hookbook::facts::{Provider, Scheme};

use crate::Fault;

/// What the receiver goes by.
pub(crate) struct Settings {
    /// `RECEIVER_LISTEN`: address and port.
    pub(crate) listen: String,
    /// `RECEIVER_DATABASE`: the file.
    pub(crate) database: String,
    variable: fn(&str) -> Option<String>,
}

/// How the deliveries of one provider are told from forgeries.
pub(crate) enum Trust {
    /// By their signature.
    Signed(Secrets),
    /// By a word in the URL, for a provider that signs nothing.
    Token(String),
    /// Not at all, for want of this variable.
    Missing(String),
}

impl Settings {
    pub(crate) fn of_environment() -> Self {
        Self::of(|name| std::env::var(name).ok().filter(|value| !value.is_empty()))
    }

    fn of(variable: fn(&str) -> Option<String>) -> Self {
        let or = |name: &str, usual: &str| variable(name).unwrap_or_else(|| usual.to_owned());
        Self {
            listen: or("RECEIVER_LISTEN", "127.0.0.1:8080"),
            database: or("RECEIVER_DATABASE", "hooks.sqlite"),
            variable,
        }
    }

    /// `<PROVIDER>_SECRET`, several with blanks between; `<PROVIDER>_PUBLIC_KEY`, a PEM file in place of the published
    /// key; `<PROVIDER>_TOKEN`, for a provider that signs nothing.
    ///
    /// # Errors
    ///
    /// When what is set cannot be used.
    pub(crate) fn trust(&self, provider: &Provider) -> Result<Trust, Fault> {
        let name = |what: &str| format!("{}_{what}", provider.name.to_uppercase());
        let Some(first) = provider.signatures.first() else {
            let token = (self.variable)(&name("TOKEN"));
            return Ok(token.map_or_else(|| Trust::Missing(name("TOKEN")), Trust::Token));
        };
        let text = (self.variable)(&name("SECRET")).unwrap_or_default();
        let mut secrets: Secrets = text.split_whitespace().collect();
        if first.scheme == Scheme::HmacSha256 && text.is_empty() {
            return Ok(Trust::Missing(name("SECRET")));
        }
        if let Some(path) = (self.variable)(&name("PUBLIC_KEY")) {
            let pem = std::fs::read_to_string(&path).map_err(|error| format!("{path}: {error}"))?;
            secrets = secrets.public_key(first.scheme, pem);
        }
        secrets.check(provider).map_err(|error| format!("{}: {error}", provider.name))?;
        Ok(Trust::Signed(secrets))
    }
}

#[cfg(test)]
mod tests {
    use hookbook::{activecampaign, gately, highlevel};

    use super::{Settings, Trust};

    #[test]
    fn nothing_is_taken_without_something_to_trust() {
        let settings = Settings::of(|_| None);
        let missing = |provider| match settings.trust(provider) {
            Ok(Trust::Missing(variable)) => Some(variable),
            _ => None,
        };
        assert_eq!(missing(&gately::PROVIDER).as_deref(), Some("GATELY_SECRET"));
        assert_eq!(missing(&activecampaign::PROVIDER).as_deref(), Some("ACTIVECAMPAIGN_TOKEN"));
        assert_eq!(missing(&highlevel::PROVIDER), None, "its key is published");
    }

    #[test]
    fn several_secrets_are_good_at_once() {
        let settings = Settings::of(|name| (name == "GATELY_SECRET").then(|| "new old".to_owned()));
        let Ok(Trust::Signed(secrets)) = settings.trust(&gately::PROVIDER) else {
            panic!("there are secrets");
        };
        assert!(format!("{secrets:?}").contains("shared: 2"), "{secrets:?}");
    }

    #[test]
    fn a_key_that_cannot_be_used_stops_the_start() {
        let settings =
            Settings::of(|name| (name == "HIGHLEVEL_PUBLIC_KEY").then(|| "Cargo.toml".to_owned()));
        assert!(settings.trust(&highlevel::PROVIDER).is_err());
    }
}
