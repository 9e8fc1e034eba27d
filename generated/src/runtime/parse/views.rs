//! The two ways in which a body can be looked at: as JSON, and as a form.

use std::cell::OnceCell;

use super::super::error::ReadError;
use super::super::facts::{Condition, Encoding, EventName, Provider, VersionRule};
use super::super::form;
use super::super::parse_error::Cause;
use super::super::probe::Probe;
use super::super::reader::Reader;

/// How much of a body is looked at before it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// As little as the decisions need.
    Glance,
    /// All of it.
    Through,
}

/// A body as JSON and, on demand, as a form; each is looked at once.
pub(super) struct Views<'b> {
    provider: &'static Provider,
    body: &'b [u8],
    look: Look,
    json: Option<Result<Probe<'b>, Cause>>,
    form: Option<Result<Probe<'b>, Cause>>,
    /// The form as JSON text.
    form_text: &'b OnceCell<String>,
}

impl<'b> Views<'b> {
    pub(super) fn new(
        provider: &'static Provider,
        body: &'b [u8],
        form_text: &'b OnceCell<String>,
        look: Look,
    ) -> Views<'b> {
        Views { provider, body, look, json: None, form: None, form_text }
    }

    /// What stands in the body, taken for the encoding.
    pub(super) fn probe(&mut self, encoding: Encoding) -> Result<&mut Probe<'b>, Cause> {
        let probe = match self.view(encoding).take() {
            Some(probe) => probe,
            None => self.open(encoding),
        };
        self.view(encoding).insert(probe).as_mut().map_err(|cause| cause.clone())
    }

    /// Whether a look through the whole body could not change what the probes said.
    pub(super) fn are_sure(&self) -> bool {
        let mut opened = [&self.json, &self.form].into_iter().flatten();
        opened.all(|probe| probe.as_ref().is_ok_and(Probe::is_sure))
    }

    /// Whether the body was looked at in one encoding only.
    pub(super) fn is_one(&self) -> bool {
        self.json.is_none() || self.form.is_none()
    }

    fn view(&mut self, encoding: Encoding) -> &mut Option<Result<Probe<'b>, Cause>> {
        match encoding {
            Encoding::Json => &mut self.json,
            Encoding::Form => &mut self.form,
        }
    }

    fn open(&mut self, encoding: Encoding) -> Result<Probe<'b>, Cause> {
        let text = match encoding {
            Encoding::Json => Reader::text_of(self.body).map_err(|error| self.broken(error))?,
            Encoding::Form => self.form_text()?,
        };
        let mut reader = Reader::of_text(text);
        if self.look == Look::Glance {
            reader = reader.in_haste();
        }
        let mut probe = Probe::new(reader, pointers(self.provider));
        if self.look == Look::Through {
            let form = encoding == Encoding::Form;
            let seen = probe.look_through();
            seen.map_err(|error| Cause::Read { error: error.locate(text.as_bytes()), form })?;
        }
        Ok(probe)
    }

    fn broken(&self, error: ReadError) -> Cause {
        Cause::Read { error: error.locate(self.body), form: false }
    }

    fn form_text(&self) -> Result<&'b str, Cause> {
        if let Some(form) = self.form_text.get() {
            return Ok(form);
        }
        let form = form::decode(self.body).map_err(|error| Cause::Delivery(error.to_string()))?;
        Ok(self.form_text.get_or_init(|| form.json))
    }
}

/// Every pointer that a decision may need.
fn pointers(provider: &'static Provider) -> impl Iterator<Item = &'static str> {
    provider.envelopes.iter().flat_map(|envelope| {
        let conditions = envelope.when.iter().filter_map(|condition| match condition {
            Condition::Has(pointer) | Condition::Lacks(pointer) => Some(*pointer),
            Condition::Equals(pointer, _) => Some(*pointer),
            _ => None,
        });
        let name = match envelope.event {
            EventName::At { pointer, .. } => Some(pointer),
            _ => None,
        };
        let version = match envelope.version {
            VersionRule::At { pointer, .. } => Some(pointer),
            _ => None,
        };
        conditions.chain(name).chain(version)
    })
}
