//! Names as words, so that `contactId`, `contact_id` and `id` in a `contact` mean the same.

use heck::ToSnakeCase;

/// Words in lower case and in the singular.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    words: Vec<String>,
}

/// The words of a name.
pub(super) fn of(name: &str) -> Phrase {
    let separated: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let snake = separated.to_snake_case();
    Phrase { words: snake.split('_').filter(|word| !word.is_empty()).map(singular).collect() }
}

impl Phrase {
    /// These words, then those.
    pub(super) fn and(&self, more: &Self) -> Self {
        Self { words: self.words.iter().chain(&more.words).cloned().collect() }
    }

    pub(super) fn without_last(&self) -> Self {
        let count = self.words.len().saturating_sub(1);
        Self { words: self.words[..count].to_vec() }
    }

    pub(super) fn last(&self) -> Option<&str> {
        self.words.last().map(String::as_str)
    }

    pub(super) fn has(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// Whether all of these words are among its own.
    pub(super) fn has_all(&self, other: &Self) -> bool {
        other.words.iter().all(|word| self.has(word))
    }

    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The row of a table whose words this phrase ends with; the one with the most words.
    pub(super) fn find<'t, T>(
        &self,
        rows: impl IntoIterator<Item = &'t (&'t str, T)>,
    ) -> Option<&'t T> {
        let fitting = rows.into_iter().filter(|(ending, _)| self.ends_with(ending));
        fitting.max_by_key(|(ending, _)| ending.split(' ').count()).map(|(_, value)| value)
    }

    fn ends_with(&self, ending: &str) -> bool {
        let count = ending.split(' ').count();
        let Some(start) = self.words.len().checked_sub(count) else { return false };
        self.words[start..].iter().map(String::as_str).eq(ending.split(' '))
    }

    /// As a person would write it: `Out of stock sale`.
    pub(super) fn written(&self) -> String {
        let text = self.words.join(" ");
        let mut chars = text.chars();
        chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
    }
}

/// The singular, in one spelling. Near enough for finding a word in a table; only shown where no table has the word.
fn singular(word: &str) -> String {
    let stem =
        |ending: &str, least: usize| word.strip_suffix(ending).filter(|stem| stem.len() >= least);
    if let Some(stem) = stem("ies", 3) {
        return format!("{stem}y");
    }
    match stem("xes", 2).map(|stem| format!("{stem}x")).or_else(|| stem("s", 3).map(str::to_owned))
    {
        _ if word == "ids" => "id".to_owned(),
        _ if word == "cancelled" => "canceled".to_owned(),
        // `address`, `analysis` and `status` are no plurals, but `skus` is one.
        Some(stem) if stem.ends_with(['s', 'i']) || (stem.ends_with('u') && stem.len() > 3) => {
            word.to_owned()
        }
        Some(stem) => stem,
        None => word.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn spellings_of_a_name_are_the_same_words() {
        for name in ["contact_ids", "contactId", "Contact ID", "contacts/id", "contact-id"] {
            assert_eq!(of(name), of("contact id"), "{name}");
        }
        assert_eq!(
            of("status address countries taxes os skus ids").written(),
            "Status address country tax os sku id"
        );
    }

    #[test]
    fn the_longest_ending_is_found() {
        let rows = [("name", 1), ("course name", 2), ("of course name", 3), ("urse name", 4)];
        assert_eq!(of("title of a course name").find(&rows), Some(&2));
        assert_eq!(of("surname").find(&rows), None);
        assert_eq!(of("name").find(&rows), Some(&1));
    }
}
