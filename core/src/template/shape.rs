//! What each type of the template is read from, told by the declarations themselves: for documents, and never in the module.

/// The kind of JSON that a type is read from.
pub enum Shape {
    /// A text.
    Text,
    /// A number.
    Number,
    /// `true` or `false`.
    Flag,
    /// Anything but `null`.
    Anything,
    /// A text of a closed list.
    Word(Vocabulary),
    /// An array of one kind.
    List(Box<Shape>),
    /// An object.
    Object(fn() -> Record),
    /// An object that its `type` tells apart.
    OneOf(fn() -> Union),
}

/// A closed list of names.
pub struct Vocabulary {
    /// What it is called here.
    pub name: &'static str,
    /// What it says.
    pub about: &'static str,
    /// Each name as Meta writes it, and what it means.
    pub words: Vec<(&'static str, &'static str)>,
}

/// An object and its members.
pub struct Record {
    /// What it is called here.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Its members by key.
    pub members: Vec<Member>,
}

/// A member of an object.
pub struct Member {
    /// Its key.
    pub key: &'static str,
    /// What it says.
    pub about: &'static str,
    /// What it is read from.
    pub shape: Shape,
}

/// Objects that their `type` tells apart.
pub struct Union {
    /// What it is called here.
    pub name: &'static str,
    /// What it is.
    pub about: &'static str,
    /// Each `type` with its object.
    pub kinds: Vec<(&'static str, Record)>,
}

/// A type that knows what it is read from.
pub trait Shaped {
    /// What that is.
    fn shape() -> Shape;
}

impl Shaped for String {
    fn shape() -> Shape {
        Shape::Text
    }
}

impl Shaped for bool {
    fn shape() -> Shape {
        Shape::Flag
    }
}

impl Shaped for crate::json::Number {
    fn shape() -> Shape {
        Shape::Number
    }
}

impl Shaped for crate::json::Json {
    fn shape() -> Shape {
        Shape::Anything
    }
}

impl<T: Shaped> Shaped for Vec<super::Field<T>> {
    fn shape() -> Shape {
        Shape::List(Box::new(T::shape()))
    }
}

impl<V: Shaped> Shaped for super::Named<V> {
    fn shape() -> Shape {
        V::shape()
    }
}
