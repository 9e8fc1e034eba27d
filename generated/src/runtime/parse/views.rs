//! The two ways in which a body can be looked at: as JSON, and as a form.

use std::cell::OnceCell;

use super::super::error::ReadError;
use super::super::facts::Encoding;
use super::super::form;
use super::super::parse_error::Cause;
use super::super::probe::{Probe, Sought};
use super::super::reader::Reader;

/// How much of a body is looked at before it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// As little as the decisions need.
    Glance,
    /// All of it.
    Through,
}

/// What is looked at, what for, and how far.
#[derive(Clone, Copy)]
pub(super) struct Subject<'b> {
    pub(super) body: &'b [u8],
    /// The body as JSON text, if it is a form and has been looked at as one.
    pub(super) form: &'b OnceCell<String>,
    pub(super) sought: &'b [Sought],
    pub(super) look: Look,
}

/// A body as JSON and, on demand, as a form; each is looked at once.
pub(super) struct Views<'b> {
    subject: Subject<'b>,
    json: Option<Result<Probe<'b>, Cause>>,
    form: Option<Result<Probe<'b>, Cause>>,
}

impl<'b> Views<'b> {
    pub(super) fn new(subject: Subject<'b>) -> Views<'b> {
        Views { subject, json: None, form: None }
    }

    /// What stands in the body, taken for the encoding.
    pub(super) fn probe(&mut self, encoding: Encoding) -> Result<&mut Probe<'b>, Cause> {
        let view = match encoding {
            Encoding::Json => &mut self.json,
            Encoding::Form => &mut self.form,
        };
        let probe = view.get_or_insert_with(|| self.subject.open(encoding));
        probe.as_mut().map_err(|cause| cause.clone())
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
}

impl<'b> Subject<'b> {
    fn open(self, encoding: Encoding) -> Result<Probe<'b>, Cause> {
        let text = match encoding {
            Encoding::Json => Reader::text_of(self.body).map_err(|error| self.broken(error))?,
            Encoding::Form => self.form_text()?,
        };
        let mut reader = Reader::of_text(text);
        if self.look == Look::Glance {
            reader = reader.in_haste();
        }
        let mut probe = Probe::new(reader, self.sought);
        if self.look == Look::Through {
            let form = encoding == Encoding::Form;
            let seen = probe.look_through();
            seen.map_err(|error| Cause::Read { error: error.locate(text.as_bytes()), form })?;
        }
        Ok(probe)
    }

    fn broken(self, error: ReadError) -> Cause {
        Cause::Read { error: error.locate(self.body), form: false }
    }

    fn form_text(self) -> Result<&'b str, Cause> {
        if let Some(form) = self.form.get() {
            return Ok(form);
        }
        let form = form::decode(self.body).map_err(|error| Cause::Delivery(error.to_string()))?;
        Ok(self.form.get_or_init(|| form.json))
    }
}
