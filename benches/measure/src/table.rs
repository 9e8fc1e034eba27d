//! A table in Markdown.

/// Rows under a head; numbers are put to the right.
pub struct Table {
    head: Vec<String>,
    rows: Vec<Vec<String>>,
}

impl Table {
    /// A table without rows.
    #[must_use]
    pub fn new(head: &[&str]) -> Self {
        Self { head: head.iter().map(|text| (*text).to_owned()).collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub fn row<S: Into<String>>(&mut self, cells: impl IntoIterator<Item = S>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Prints it, with a title above.
    pub fn print(&self, title: &str) {
        println!("\n### {title}\n");
        println!("| {} |", self.head.join(" | "));
        let rule: Vec<&str> =
            (0..self.head.len()).map(|at| if at == 0 { "---" } else { "---:" }).collect();
        println!("|{}|", rule.join("|"));
        for row in &self.rows {
            println!("| {} |", row.join(" | "));
        }
    }
}
