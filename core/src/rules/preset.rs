//! Which texts Meta writes itself.

use crate::template::{Category, Template};

/// Whether Meta writes the text of a component: in templates of its library, and in authentication templates. Where the
/// category cannot be read, those are known by a member that only they have.
pub(super) fn is_preset(template: &Template, is_flagged: bool) -> bool {
    template.library_template_name.is_present()
        || match template.category.known() {
            Some(Category::Authentication) => true,
            Some(_) => false,
            None => is_flagged,
        }
}
