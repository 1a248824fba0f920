//! A file that is no page, before it is made: data, feeds and their descriptions.
//!
//! As with pages, the list of them is short (an address and a recipe each); a file's bytes are made when its turn comes and
//! dropped once the sink has them.

type Make<'a> = Box<dyn Fn() -> Vec<u8> + Send + Sync + 'a>;

/// A file to be made.
pub struct File<'a> {
    /// Its address.
    pub address: String,
    make: Make<'a>,
}

impl<'a> File<'a> {
    /// A file at an address; `make` gives its text.
    pub fn new(address: impl Into<String>, make: impl Fn() -> String + Send + Sync + 'a) -> Self {
        Self { address: address.into(), make: Box::new(move || make().into_bytes()) }
    }

    /// Makes the file.
    #[must_use]
    pub fn bytes(&self) -> Vec<u8> {
        (self.make)()
    }
}
