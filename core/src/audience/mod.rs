//! One question for many people: who can be sent to, why not, what it costs in all.
//! Here people come and answers go as columns. What is decided of one person is decided in `send`; here it is only
//! remembered, added up and said row by row.

mod answers;
mod bill;
mod decimal;
mod findings;
mod letter;
mod people;
mod planner;
mod profile;
mod question;
mod said;
mod twice;

pub use bill::ChargeLine;
pub use people::{Column, People};
pub use planner::{AudiencePlan, HOURS, Planner, Problem};

#[cfg(test)]
mod tests;
