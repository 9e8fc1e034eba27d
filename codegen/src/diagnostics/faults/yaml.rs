//! HB00xx: files, and YAML as such.

use super::super::Diagnostics;
use crate::source::{Span, Spanned};

/// What the parser says of common mistakes, what that means, and how it is mended.
const SYNTAX: [(&str, &str, &str); 12] = [
    (
        "mapping values are not allowed",
        "a `:` stands where none can be",
        "put a text that holds `: ` in quotes, and check the indent",
    ),
    (
        "mapping keys are not allowed",
        "a `?` cannot follow here",
        "put the whole type in quotes: `'[string]?'`",
    ),
    (
        "did not find expected key",
        "this line fits none above it",
        "line it up with its neighbours; a text that starts with a quote or bracket goes into quotes as a whole",
    ),
    (
        "did not find expected '-' indicator",
        "this line fits none above it",
        "start it with `- ` to make it an item of the list, or indent it less",
    ),
    (
        "invalid trailing content",
        "something follows a text in quotes",
        "put the whole text in quotes: `'[string]?'`, `'\"a\" | \"b\"'`",
    ),
    ("multiline quoted scalar", "a quote above is not closed", "close it"),
    ("unclosed quote", "a quote is not closed", "close it"),
    ("unclosed bracket", "a bracket is not closed", "close it"),
    (
        "expected ',' or",
        "a comma or a closing bracket is missing",
        "put a text that starts with or holds a bracket in quotes",
    ),
    (
        "unexpected character",
        "a character that cannot stand here",
        "put a text that starts with `@`, `%` or a backtick in quotes, and remove control characters",
    ),
    (
        "simple key expected ':'",
        "a key without a `:`",
        "write `key: value`; only the first line of a text can stand behind its key without quotes",
    ),
    (
        "YAML directives",
        "lines that start with `%` are not part of the language",
        "remove the line",
    ),
];

impl Diagnostics {
    pub(crate) fn not_utf8(&mut self, byte: Span) {
        self.fault(1, byte, "the file is not UTF-8: this byte fits no character".into())
            .help("save the file as UTF-8");
    }

    pub(crate) fn file_too_large(&mut self, file: Span, bytes: usize, limit: usize) {
        self.fault(2, file, format!("the file has {bytes} bytes; {limit} are allowed"))
            .help("split it by subject: `events/<subject>.yaml`");
    }

    /// `reason`: as the parser says it.
    pub(crate) fn yaml_syntax(&mut self, span: Span, reason: &str) {
        let reason = reason.trim_end_matches('.');
        let known = SYNTAX.iter().find(|(words, ..)| reason.contains(words));
        let (what, help) = known.map_or(
            (reason, "check indent, quotes and brackets here and on the line above"),
            |(_, what, help)| (what, help),
        );
        self.fault(3, span, format!("this is not YAML: {what}")).help(help);
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
        let help = if path.ends_with(".yml") {
            "call it `.yaml`"
        } else if path.contains("/fixtures/") {
            "a body is called `fixtures/<event>/<name>.pass.json` (or `.fail`, and `.form` for forms), what is said of it stands in `fixtures.yaml` beside it"
        } else {
            "expected `catalog.yaml`, or in the folder of a provider `provider.yaml`, `types.yaml` or `events/<subject>.yaml`"
        };
        self.fault(10, file, format!("nobody reads `{path}`")).help(help);
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
            .help("write it, as `schema/README.md` shows; every folder of `schema/` is a provider");
    }
}
