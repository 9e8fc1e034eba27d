//! Hostile texts: whatever the catalog says, a page has the same blocks, tags, links and table cells.

use super::super::acme;
use super::super::tests::{HOSTILE, all_texts, files, whole};
use super::{markdown, pages};
use crate::ir::Catalog;
use crate::prose::{Inline, code, paragraphs, text, web_link, words};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use std::time::Duration;

#[test]
fn a_text_cannot_change_the_shape_of_a_page() {
    let harmless = shapes(&all_texts("word"));
    assert!(harmless.iter().any(|(_, shape)| shape.contains(&"TableCell".to_owned())));
    for hostile in HOSTILE {
        for ((path, expected), (_, found)) in harmless.iter().zip(shapes(&all_texts(hostile))) {
            let same = expected.iter().zip(&found).take_while(|(a, b)| a == b).count();
            assert_eq!(expected.get(same), found.get(same), "{hostile:?}, part {same} of {path}");
        }
    }
}

#[test]
fn only_our_own_tags_are_html() {
    for hostile in HOSTILE {
        for file in pages(&all_texts(hostile)) {
            for event in Parser::new_ext(whole(&file), Options::all()) {
                if let Event::Html(html) | Event::InlineHtml(html) = event {
                    assert!(is_ours(&html), "{hostile:?} on {}: {html:?}", file.path);
                }
            }
        }
    }
}

#[test]
fn a_page_of_the_web_is_a_link_and_nothing_else_is() {
    let hostile = "https://acme.example/a\"b)](javascript:alert(1)) <b> `c` &copy; {{x}}\n";
    let page = written(web_link(text(hostile), hostile));
    let links: Vec<_> = Parser::new(&page)
        .filter_map(|event| match event {
            Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
            _ => None,
        })
        .collect();
    let [link] = links.as_slice() else { panic!("one link: {links:?}") };
    assert!(
        link.starts_with("https://acme.example/a%22b%29%5D%28javascript:alert%281%29%29%20"),
        "{link}"
    );
    assert_eq!(written(web_link("words", "javascript:alert(1)")), "words");
}

#[test]
fn every_link_leads_to_a_file_and_a_place_in_it() {
    let catalog = acme::catalog();
    let files = files(&catalog);
    let mut checked = 0;
    for page in files.iter().filter(|file| file.path.ends_with(".md")) {
        for link in local_links(whole(page)) {
            let (path, place) = link.split_once('#').unwrap_or((&link, ""));
            let target =
                if path.is_empty() { page.path.clone() } else { resolve(&page.path, path) };
            match files.iter().find(|file| file.path == target) {
                Some(file) => {
                    let anchor = format!("<a id=\"{place}\"></a>");
                    assert!(
                        place.is_empty() || whole(file).contains(&anchor),
                        "{link} on {}",
                        page.path
                    );
                }
                None => assert!(target.starts_with("schema/acme/"), "{link} on {}", page.path),
            }
            checked += 1;
        }
    }
    assert!(checked > 100, "{checked} links");
}

#[test]
fn harmless_texts_stay_readable_in_the_source() {
    let same = "A member's snake_case name, 1.5 times (see docs/webhooks): it's 100% e-mail, #3!";
    assert_eq!(written(text(same)), same);
    assert_eq!(written(text("Set `a_b` to `null`.")), "Set `a_b` to `null`.");
    assert_eq!(written(code("/data/e-mail")), "`/data/e-mail`");
    assert_eq!(written(code("sha256={hex}")), "`sha256={hex}`");
    assert_eq!(written(text("a\n b\u{202e}")), "a bU+202E");
    assert_eq!(paragraphs("One\nline.\n\n\nTwo.").len(), 2);
}

#[test]
fn durations_are_said_in_words() {
    let said = |millis| written(words::duration(Duration::from_millis(millis)));
    assert_eq!(said(500), "500 milliseconds");
    assert_eq!(said(1000), "1 second");
    assert_eq!(said(5_400_000), "1 hour 30 minutes");
    assert_eq!(said(172_800_000), "2 days");
    assert_eq!(said(0), "no time");
}

fn written(line: Inline) -> String {
    markdown::line(&line)
}

fn local_links(page: &str) -> Vec<String> {
    let links = Parser::new_ext(page, Options::all()).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. }) => Some(dest_url.to_string()),
        _ => None,
    });
    links.filter(|url| scheme(url) == "local").collect()
}

/// Where a link on a page leads, from the root of the project.
fn resolve(page: &str, link: &str) -> String {
    let mut path: Vec<_> = page.split('/').collect();
    path.pop();
    for step in link.split('/') {
        if step == ".." {
            path.pop();
        } else {
            path.push(step);
        }
    }
    path.join("/")
}

/// The blocks, tags and links of each page, without its words.
fn shapes(catalog: &Catalog) -> Vec<(String, Vec<String>)> {
    pages(catalog).iter().map(|file| (file.path.clone(), shape(whole(file)))).collect()
}

fn shape(page: &str) -> Vec<String> {
    let mut parts = Vec::new();
    let mut in_code = false;
    for event in Parser::new_ext(page, Options::all()) {
        let part = match event {
            // Code takes no part in the shape, but nothing may start in it.
            Event::Text(_) | Event::Code(_) => continue,
            Event::InlineHtml(tag) if matches!(&*tag, "<code>" | "</code>") => {
                in_code = &*tag == "<code>";
                continue;
            }
            Event::Start(Tag::Link { dest_url, .. }) => format!("link {}", scheme(&dest_url)),
            Event::Start(Tag::CodeBlock(_)) => "code block".to_owned(),
            Event::Start(tag) => format!("{tag:?}"),
            Event::End(TagEnd::Link | TagEnd::TableCell | TagEnd::Paragraph) => "end".to_owned(),
            Event::End(_) => continue,
            Event::Html(html) | Event::InlineHtml(html) => {
                html.split(['>', ' ']).next().unwrap_or_default().to_owned()
            }
            other => format!("{other:?}"),
        };
        assert!(!in_code, "{part} inside of code");
        parts.push(part);
    }
    parts
}

/// Whether a link leaves the page, and how.
fn scheme(url: &str) -> &str {
    url.split_once(':').map_or("local", |(scheme, _)| scheme)
}

/// Comments at the top, anchors, code, and what folds a fixture away.
fn is_ours(html: &str) -> bool {
    let line = html.trim_end();
    let summary = line.strip_prefix("<summary>").and_then(|rest| rest.strip_suffix("</summary>"));
    let anchor = line.strip_prefix("<a id=\"").and_then(|rest| rest.strip_suffix("\">"));
    let comment = line.strip_prefix("<!-- Written by ").and_then(|rest| rest.strip_suffix(" -->"));
    matches!(line, "<code>" | "</code>" | "</a>" | "<details>" | "</details>")
        || summary.is_some_and(|text| !text.contains(['<', '>']))
        || anchor.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        || comment.is_some_and(|text| !text.contains(['<', '>']))
}
