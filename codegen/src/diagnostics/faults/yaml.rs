//! HB00xx: files, and YAML as such.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

impl Diagnostics {
    pub(crate) fn not_utf8(&mut self, file: Span, valid_up_to: usize) {
        self.fault(
            1,
            file,
            format!(
                "the file is not UTF-8: the byte behind the first {valid_up_to} fits no character"
            ),
        )
        .help("save the file as UTF-8");
    }

    pub(crate) fn file_too_large(&mut self, file: Span, bytes: usize, limit: usize) {
        self.fault(2, file, format!("the file has {bytes} bytes; {limit} are allowed"))
            .help("split it by subject: `events/<subject>.yaml`");
    }

    pub(crate) fn yaml_syntax(&mut self, span: Span, reason: &str) {
        let reason = reason.trim_end_matches('.');
        self.fault(3, span, format!("this is not YAML: {reason}"))
            .help("check indent, quotes and brackets here and on the line above; a text that starts with a bracket or a quote goes into quotes as a whole");
    }

    pub(crate) fn too_deep(&mut self, span: Span, limit: usize) {
        self.fault(4, span, format!("more than {limit} lists and mappings in one another"))
            .help("give inner objects a name under `types:`");
    }

    pub(crate) fn anchor(&mut self, span: Span) {
        self.fault(5, span, "anchors are not part of the language".into())
            .help("declare a type under `types:` and use its name, or `include` it");
    }

    pub(crate) fn alias(&mut self, span: Span) {
        self.fault(5, span, "aliases are not part of the language".into())
            .help("declare a type under `types:` and use its name, or `include` it");
    }

    pub(crate) fn tag(&mut self, span: Span) {
        self.fault(6, span, "tags are not part of the language".into())
            .help("remove the tag; quote the value to make it text");
    }

    pub(crate) fn several_documents(&mut self, span: Span) {
        self.fault(7, span, "a second document starts here; a file holds one".into())
            .help("remove the `---`, or move what follows into a file of its own");
    }

    pub(crate) fn repeated_key(&mut self, key: &Spanned<String>, first: Span) {
        self.fault(8, key.span, format!("`{}` stands here twice", key.value))
            .here("again")
            .also(first, "first")
            .help("remove one of them, or rename it");
    }

    pub(crate) fn key_not_text(&mut self, span: Span) {
        self.fault(9, span, "a key must be text".into())
            .help("write the key as one word, in quotes if it has unusual characters");
    }

    pub(crate) fn unexpected_file(&mut self, file: Span, path: &str) {
        self.fault(10, file, format!("nobody reads `{path}`")).help(
            "expected: `catalog.yaml`, `<provider>/provider.yaml`, `<provider>/types.yaml`, `<provider>/events/<subject>.yaml`, \
             `<provider>/fixtures/<event>/<name>.<pass|fail>.<json|form>` or `fixtures.yaml` beside it",
        );
    }

    pub(crate) fn byte_order_mark(&mut self, span: Span) {
        self.fault(11, span, "the file starts with a byte order mark".into())
            .help("save the file as UTF-8 without BOM");
    }

    pub(crate) fn carriage_return(&mut self, span: Span) {
        self.fault(12, span, "the line ends in a carriage return".into())
            .help("save the file with line feeds only (`LF`)");
    }

    pub(crate) fn tab_indent(&mut self, span: Span) {
        self.fault(13, span, "a tab in the indent".into()).help("indent by spaces, two a level");
    }

    pub(crate) fn empty_file(&mut self, file: Span) {
        self.fault(14, file, "the file declares nothing".into())
            .help("write its first key, or delete it");
    }

    pub(crate) fn missing_file(&mut self, at: Span, path: &str) {
        self.fault(15, at, format!("`{path}` is missing"))
            .help("`schema/README.md` shows what stands in it");
    }
}
