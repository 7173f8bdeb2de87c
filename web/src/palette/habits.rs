use super::{Keys, texts};
use ventana_core::Text;

/// Keys that work in one place only and are listened to there.
pub(super) static HABITS: [(&Text, &[Keys]); 4] = [
    (&texts::WALK_PROBLEMS, &[Keys::of("ArrowUp"), Keys::of("ArrowDown"), Keys::of("Home"), Keys::of("End")]),
    (&texts::ENTER_CARD, &[Keys::of("Enter")]),
    (&texts::MOVE_ROW, &[Keys::of("ArrowUp").alt(), Keys::of("ArrowDown").alt()]),
    (&texts::WALK_TOOLS, &[Keys::of("ArrowLeft"), Keys::of("ArrowRight"), Keys::of("Home"), Keys::of("End")]),
];
