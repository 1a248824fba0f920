//! What a build makes: files as values, handed on one at a time.
//!
//! Renderers give each artifact to a [`Sink`] as soon as it is ready, so that a large site never lies in memory whole.
//! Only the sink knows whether it ends on a disk, in a server's memory or in a test.

use std::collections::BTreeMap;
use std::fmt::{self, Write};

use sha2::{Digest, Sha256};

/// A file that a build has made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Artifact {
    /// Path relative to the output folder, with `/` between its parts, such as `site/index.html`.
    pub path: String,
    /// The file's bytes.
    pub bytes: Vec<u8>,
}

/// Takes artifacts from many threads at once.
pub trait Sink: Sync {
    /// Takes one artifact.
    ///
    /// # Errors
    /// When the artifact cannot be kept; the build then stops and the last good output stands.
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError>;

    /// What the last build left at a path, where there is one that can be asked. Anybody may have changed it since: whoever asks
    /// holds it against what is known of it before using it.
    fn last(&self, path: &str) -> Option<Vec<u8>> {
        let _ = path;
        None
    }
}

/// A sink that keeps some artifacts at further paths too: files that have moved still answer where they were.
pub struct Copying<'a> {
    inner: &'a dyn Sink,
    /// By path, the further ones.
    paths: BTreeMap<String, Vec<String>>,
}

impl<'a> Copying<'a> {
    /// A sink in front of another; each pair is the path of an artifact, and a further path for it.
    pub fn new(inner: &'a dyn Sink, pairs: impl IntoIterator<Item = (String, String)>) -> Self {
        let mut paths: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (path, further) in pairs {
            paths.entry(path).or_default().push(further);
        }
        Self { inner, paths }
    }
}

impl Sink for Copying<'_> {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        for path in self.paths.get(&artifact.path).into_iter().flatten() {
            self.inner.accept(Artifact { path: path.clone(), bytes: artifact.bytes.clone() })?;
        }
        self.inner.accept(artifact)
    }

    fn last(&self, path: &str) -> Option<Vec<u8>> {
        self.inner.last(path)
    }
}

/// Why an artifact could not be kept.
#[derive(Debug)]
pub struct SinkError {
    /// The artifact's path.
    pub path: String,
    /// What the system said.
    pub cause: std::io::Error,
}

impl fmt::Display for SinkError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.cause)
    }
}

impl std::error::Error for SinkError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.cause)
    }
}

/// Images and other files of the content, by path relative to the content folder. Those that a page shows are published as they are.
pub type Assets = BTreeMap<String, Vec<u8>>;

/// The SHA-256 of bytes, in hexadecimal.
#[must_use]
pub fn hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().fold(String::new(), |mut hex, byte| {
        let _ = write!(hex, "{byte:02x}");
        hex
    })
}

/// Why rendering stopped.
#[derive(Debug)]
pub enum RenderError {
    /// A layout (a template or a typesetting file) has faults: all that were found.
    Layout(Vec<LayoutFault>),
    /// Links of what was made lead nowhere, or pages have what no page may have: all that was found.
    Pages(Vec<PageFault>),
    /// An artifact could not be kept.
    Sink(SinkError),
}

impl From<SinkError> for RenderError {
    fn from(error: SinkError) -> Self {
        Self::Sink(error)
    }
}

/// A fault in a layout, with its place in the layout file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct LayoutFault {
    /// The layout's path, such as `layouts/site/page.html`.
    pub path: String,
    /// Byte range in the layout, where it is known.
    pub span: Option<(usize, usize)>,
    /// What is wrong.
    pub kind: LayoutFaultKind,
    /// Which page or document was being made.
    pub making: String,
}

impl LayoutFault {
    /// What only an engine can say, in its own words.
    #[must_use]
    pub fn engine(path: String, span: Option<(usize, usize)>, message: &str, making: &str) -> Self {
        let kind = LayoutFaultKind::Engine { message: message.to_owned(), hints: Vec::new() };
        Self { path, span, kind, making: making.to_owned() }
    }
}

/// What is wrong in a layout.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum LayoutFaultKind {
    /// What only the engine can say: its own words (English), and what it advises.
    Engine {
        /// What is wrong.
        message: String,
        /// What it advises.
        hints: Vec<String>,
    },
    /// A value that is not there.
    UnknownValue {
        /// Its name.
        name: String,
        /// The names that there are.
        known: Vec<String>,
    },
    /// A component that is not there, by its name.
    UnknownComponent(String),
    /// A word that nobody has written, by its key.
    UnknownWord(String),
    /// A word that is said without a value that stands in it.
    WordWithout {
        /// Its key.
        key: String,
        /// The value's name.
        name: String,
    },
    /// A word that is given a value that is not there.
    EmptyArgument {
        /// Its key.
        key: String,
        /// The value's name.
        name: String,
    },
    /// A file of words that cannot be read: what is wrong, in the engine's own words (English).
    Words(String),
}

/// What is wrong in a file of the site: a link that leads nowhere, an id that a page has twice, or what the site promises its readers
/// never to have.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PageFault {
    /// The artifact that has it: the first by path of those that do.
    pub path: String,
    /// The line there, counted from 1.
    pub line: usize,
    /// What stands there.
    pub excerpt: String,
    /// The link as it is written, or what is refused.
    pub written: String,
    /// Where a link leads: an address, and the place there. What is refused leads nowhere and is told as it is written.
    pub target: String,
    /// What is wrong.
    pub fault: PageFaultKind,
    /// What was perhaps meant.
    pub near: Option<String>,
    /// How many artifacts have it.
    pub files: usize,
}

/// What is wrong in a file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageFaultKind {
    /// There is nothing at the address that a link leads to.
    NoFile,
    /// The page is there, but not the place on it.
    NoPlace,
    /// The place is on the page twice.
    Repeated,
    /// A style or a script that stands in the page itself: the security policy lets no browser use it.
    Inline,
    /// Something that a reader's browser would fetch from another host.
    Foreign,
    /// The same in a style sheet.
    ForeignStyle,
    /// An image without words for those who cannot see it.
    NoWords,
}

impl PageFaultKind {
    /// The stable name used in words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::NoFile => "file",
            Self::NoPlace => "place",
            Self::Repeated => "repeated",
            Self::Inline => "inline",
            Self::Foreign => "foreign",
            Self::ForeignStyle => "foreign-style",
            Self::NoWords => "no-words",
        }
    }
}
