//! Why a delivery was refused, or could not be signed. No message holds a secret, a signature or a part of the body.

use std::fmt;
use std::time::Duration;

use crate::facts::Scheme;

/// Why a delivery was not verified.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum VerifyError {
    /// None of the headers that can carry a signature is there, or only with a value that means "not signed".
    MissingSignature {
        /// The headers that were looked for.
        headers: Vec<&'static str>,
    },
    /// The header does not look like a signature of this provider.
    MalformedSignature {
        /// The header.
        header: &'static str,
    },
    /// The header that says when the delivery was signed is not there.
    MissingTimestamp {
        /// The header.
        header: &'static str,
    },
    /// The header that says when the delivery was signed is no decimal number.
    MalformedTimestamp {
        /// The header.
        header: &'static str,
    },
    /// The header with the identifier of the delivery, which is part of what was signed, is not there.
    MissingId {
        /// The header.
        header: &'static str,
    },
    /// No key made this signature for this body. The body was changed, parsed and written again, or another secret is due.
    Mismatch {
        /// The algorithm.
        scheme: Scheme,
        /// The header that carried the signature.
        header: &'static str,
    },
    /// The signature is good, but too old, or from the future: a replay, or one of the two clocks is wrong.
    OutsideTolerance {
        /// The header that says when the delivery was signed.
        header: &'static str,
        /// How old the signature is, in whole seconds; negative when it is from the future.
        age_seconds: i64,
        /// How far it may be from now, in either direction.
        tolerance: Duration,
    },
    /// A signature came, but the receiver was given no key for it.
    NoKey {
        /// The algorithm.
        scheme: Scheme,
    },
    /// A key of the receiver cannot be used.
    Key {
        /// The algorithm.
        scheme: Scheme,
        /// What is wrong with it.
        fault: KeyFault,
    },
    /// The provider's facts have no place for a signature in this header.
    Template {
        /// The header.
        header: &'static str,
    },
}

impl VerifyError {
    /// Whether the receiver is at fault and not the delivery: a status in the 500s then lets the provider try again, where
    /// a 401 would be the answer to a delivery that is not genuine.
    pub fn is_setup_fault(&self) -> bool {
        matches!(self, Self::NoKey { .. } | Self::Key { .. } | Self::Template { .. })
    }
}

impl fmt::Display for VerifyError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingSignature { headers } => {
                out.write_str("no signature: looked for ")?;
                for (number, header) in headers.iter().enumerate() {
                    let comma = if number > 0 { ", " } else { "" };
                    write!(out, "{comma}`{header}`")?;
                }
                match headers.is_empty() {
                    true => out.write_str("nothing, as every scheme is refused"),
                    false => Ok(()),
                }
            }
            Self::MalformedSignature { header } => {
                write!(out, "`{header}` is not a signature of this provider")
            }
            Self::MissingTimestamp { header } | Self::MissingId { header } => {
                write!(out, "`{header}` is missing, but is part of what is signed")
            }
            Self::MalformedTimestamp { header } => {
                write!(out, "`{header}` is not a decimal number")
            }
            Self::Mismatch { scheme, header } => write!(
                out,
                "`{header}` is not the {} signature of this body by any known key; check that the body is the raw one",
                scheme.as_str()
            ),
            Self::OutsideTolerance { header, age_seconds, tolerance } => write!(
                out,
                "`{header}` is {} s in the {}, more than the {} s that are tolerated",
                age_seconds.unsigned_abs(),
                if *age_seconds < 0 { "future" } else { "past" },
                tolerance.as_secs()
            ),
            Self::NoKey { scheme } => {
                write!(out, "no key was given for {} signatures", scheme.as_str())
            }
            Self::Key { scheme, fault } => {
                write!(out, "a key for {} signatures {fault}", scheme.as_str())
            }
            Self::Template { header } => {
                write!(out, "the facts about `{header}` have neither `{{hex}}` nor `{{base64}}`")
            }
        }
    }
}

impl std::error::Error for VerifyError {}

/// What is wrong with a key.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum KeyFault {
    /// It is empty.
    Empty,
    /// It is not hex, as this provider's secrets are.
    NotHex,
    /// It is not base64, as this provider's secrets are.
    NotBase64,
    /// It is not PEM with a key of the expected kind inside.
    NotPem,
    /// It is a key, but for another algorithm.
    OtherAlgorithm,
}

impl fmt::Display for KeyFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Empty => "is empty",
            Self::NotHex => "is not hex",
            Self::NotBase64 => "is not base64",
            Self::NotPem => "is not PEM with a key inside",
            Self::OtherAlgorithm => "belongs to another algorithm",
        })
    }
}

/// Why a delivery could not be signed.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignError {
    /// The provider has no scheme that this kind of key could sign for.
    NoScheme,
    /// The key cannot be used.
    Key(KeyFault),
    /// The provider's facts have no place for a signature in this header.
    Template {
        /// The header.
        header: &'static str,
    },
}

impl fmt::Display for SignError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NoScheme => out.write_str("the provider does not sign with this kind of key"),
            Self::Key(fault) => write!(out, "the key {fault}"),
            Self::Template { header } => {
                write!(out, "the facts about `{header}` have neither `{{hex}}` nor `{{base64}}`")
            }
        }
    }
}

impl std::error::Error for SignError {}
