//! What is wrong with carousels and their cards as such. The texts and buttons of cards are judged with all others.

mod cards;

pub(super) mod button_not_in_card;
pub(super) mod card_count;
pub(super) mod card_lines;
pub(super) mod card_without_buttons;
pub(super) mod component_beside_carousel;
pub(super) mod component_not_in_card;
pub(super) mod missing_card_header;
pub(super) mod unequal_cards;
