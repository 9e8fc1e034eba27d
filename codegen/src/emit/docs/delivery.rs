//! How a provider delivers, as questions and answers.

use super::page::Page;
use crate::ir::Delivery;
use crate::prose::delivery;

pub(super) fn section(page: &mut Page, delivery: &Delivery) {
    page.place(2, "delivery", "Delivery");
    let answers = delivery::answers(delivery);
    page.table(
        ["Question", "Answer"],
        answers.into_iter().map(|(question, answer)| [question.into(), answer]),
    );
    page.notes(&delivery.notes);
}
