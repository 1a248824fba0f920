//! Where a value stands in the content, so that every fault can point at it.
//!
//! A [`Place`] is a file and a byte range; line, column and excerpt are worked out only when a fault is drawn.

use std::sync::Arc;

/// A byte range in one content file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Path relative to the content folder, with `/` between its parts.
    pub file: Arc<str>,
    /// First byte of the value.
    pub start: usize,
    /// Byte after the value.
    pub end: usize,
}

impl Place {
    /// The beginning of a file: for faults that concern the file as a whole.
    #[must_use]
    pub fn file(path: impl Into<Arc<str>>) -> Self {
        Self { file: path.into(), start: 0, end: 0 }
    }
}

/// A value together with the place it was written at.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Placed<T> {
    /// The value itself.
    pub value: T,
    /// Where it stands.
    pub place: Place,
}

impl<T> Placed<T> {
    /// Puts a value and its place together.
    pub fn new(value: T, place: Place) -> Self {
        Self { value, place }
    }
}

impl<T> std::ops::Deref for Placed<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.value
    }
}
