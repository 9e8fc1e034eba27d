//! The templates, and the one place where a value of theirs becomes HTML.

use super::html::escape;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::ValueKind;
use minijinja::{Environment, Error, Output, State, UndefinedBehavior, Value};

const TEMPLATES: [(&str, &str); 6] = [
    ("layout.html", include_str!("templates/layout.html")),
    ("parts.html", include_str!("templates/parts.html")),
    ("front.html", include_str!("templates/front.html")),
    ("provider.html", include_str!("templates/provider.html")),
    ("event.html", include_str!("templates/event.html")),
    ("404.html", include_str!("templates/404.html")),
];

/// The templates, ready to be rendered.
pub(super) fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    let mut syntax = SyntaxConfig::builder();
    let syntax = syntax.trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build();
    environment.set_syntax(syntax.expect("its marks are the usual ones"));
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_formatter(write);
    for (name, text) in TEMPLATES {
        environment.add_template(name, text).expect("the tests have rendered every template");
    }
    environment
}

/// A page from its template. What a template asks for is always there, so nothing of a catalog can make this fail.
pub(super) fn render(environment: &Environment<'_>, template: &str, context: Value) -> String {
    let page = environment.get_template(template).and_then(|template| template.render(context));
    page.expect("the tests have rendered every template")
}

/// Everything is escaped unless [`super::html`] has made it.
fn write(out: &mut Output<'_>, _: &mut State<'_, '_>, value: &Value) -> Result<(), Error> {
    let text = match value.kind() {
        ValueKind::None => return Ok(()),
        _ => value.to_string(),
    };
    let text = if value.is_safe() { text } else { escape(&text) };
    out.write_str(&text).map_err(Error::from)
}
