//! Which texts Meta writes itself.

use crate::template::{Category, Members, Template};

/// Whether Meta writes the text of a component: in templates of its library, and in authentication templates. Where the
/// category cannot be read, those are known by `flag`, a member that only they have.
pub(super) fn is_preset(template: &Template, members: &Members, flag: &str) -> bool {
    template.library_template_name.is_present()
        || match template.category.known() {
            Some(Category::Authentication) => true,
            Some(_) => false,
            None => members.get(flag).is_some(),
        }
}
