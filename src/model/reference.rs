//! Records and references between them.
//!
//! A [`Ref`] is made only for an id that exists, so a renderer that follows it always arrives. While a run still has
//! faults a record may be missing from its [`Table`] although its file exists: the checks then use [`Table::get`].
//! Rendering starts only when there are no faults, and then indexing cannot fail.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Index;

/// The name of a record: small letters a–z, digits and hyphens. It is the file's name and part of the address.
pub type Id = String;

/// A reference to a record of type `T` in the same partnership.
pub struct Ref<T> {
    position: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Ref<T> {
    /// A reference to the record at this position of its table.
    #[must_use]
    pub fn new(position: usize) -> Self {
        Self { position, of: PhantomData }
    }

    /// The position in the table.
    #[must_use]
    pub fn position(self) -> usize {
        self.position
    }
}

impl<T> Clone for Ref<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Ref<T> {}
impl<T> PartialEq for Ref<T> {
    fn eq(&self, other: &Self) -> bool {
        self.position == other.position
    }
}
impl<T> Eq for Ref<T> {}
impl<T> PartialOrd for Ref<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Ref<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.position.cmp(&other.position)
    }
}
impl<T> std::hash::Hash for Ref<T> {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.position.hash(state);
    }
}
impl<T> fmt::Debug for Ref<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Ref({})", self.position)
    }
}

/// All records of one kind in a partnership, in the order of their ids.
#[derive(Debug, Clone)]
pub struct Table<T> {
    rows: Vec<Option<T>>,
}

impl<T> Default for Table<T> {
    fn default() -> Self {
        Self { rows: Vec::new() }
    }
}

impl<T> Table<T> {
    /// Builds a table; `None` stands for a record whose file has faults.
    #[must_use]
    pub fn new(rows: Vec<Option<T>>) -> Self {
        Self { rows }
    }

    /// The record, unless its file has faults.
    #[must_use]
    pub fn get(&self, reference: Ref<T>) -> Option<&T> {
        self.rows.get(reference.position).and_then(Option::as_ref)
    }

    /// The records without faults.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.rows.iter().filter_map(Option::as_ref)
    }

    /// The records without faults, each with its reference.
    pub fn entries(&self) -> impl Iterator<Item = (Ref<T>, &T)> {
        self.rows.iter().enumerate().filter_map(|(position, row)| row.as_ref().map(|row| (Ref::new(position), row)))
    }

    /// The records without faults, each with its reference, to be changed.
    pub fn entries_mut(&mut self) -> impl Iterator<Item = (Ref<T>, &mut T)> {
        self.rows.iter_mut().enumerate().filter_map(|(position, row)| row.as_mut().map(|row| (Ref::new(position), row)))
    }

    /// Whether every record could be read: only then can it be said that something is nowhere among them.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.rows.iter().all(Option::is_some)
    }

    /// Whether there are no records.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

impl<T> Index<Ref<T>> for Table<T> {
    type Output = T;
    /// # Panics
    /// When the record's file has faults. Renderers run only on a model without faults.
    fn index(&self, reference: Ref<T>) -> &T {
        self.rows[reference.position].as_ref().expect("only a model without faults is rendered")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_with_faults_is_absent_but_keeps_its_position() {
        let table = Table::new(vec![Some("a"), None, Some("c")]);
        assert_eq!(table.get(Ref::new(1)), None);
        assert!(!table.is_whole());
        assert_eq!(table[Ref::new(2)], "c");
        assert_eq!(table.entries().map(|(r, _)| r.position()).collect::<Vec<_>>(), [0, 2]);
    }
}
