//! The search: which pages can be found, and what is known of each besides its words.
//!
//! A page says of itself that it can be found ([`Record`]), and when it has been drawn its main content is kept here until all are there.
//! What can be found is thus what stands on a public page and nothing else. The pages are taken in the order of their addresses: which
//! thread drew a page first leaves no trace in the index.

mod index;

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::html::escape_into;
use super::scene::{Local, Scene};
use crate::artifact::SinkError;
use crate::tongue;

/// The choice of kind, in addresses and in the index alike.
pub const BY_KIND: &str = "typ";
/// The choice of partnership, likewise.
pub const BY_PARTNERSHIP: &str = "samverkan";
/// Long words carry these so that they can be broken: to a reader they are no letters, and to an index they would be.
const SOFT_HYPHEN: char = '\u{ad}';
/// Elements whose words stand apart from those around them, which Pagefind does not know: it would join the last word of one with the
/// first of the next.
const APART: [&str; 7] = ["th", "dt", "dd", "caption", "figcaption", "summary", "blockquote"];

/// What a page is, to whoever looks for it. The result of one promise in one quarter is none: it is found through both.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Promise,
    Quarter,
    Agreement,
    Plan,
    Situation,
    Walk,
    /// What explains: the method, the glossary, texts.
    About,
}

impl Kind {
    /// All of them, in the order that they are offered in.
    pub const ALL: [Self; 7] =
        [Self::Promise, Self::Quarter, Self::Agreement, Self::Plan, Self::Situation, Self::Walk, Self::About];

    /// Its name in addresses and words.
    #[must_use]
    pub fn key(self) -> &'static str {
        match self {
            Self::Promise => "lofte",
            Self::Quarter => "kvartal",
            Self::Agreement => "overenskommelse",
            Self::Plan => "atgardsplan",
            Self::Situation => "lagesbild",
            Self::Walk => "trygghetsvandring",
            Self::About => "om",
        }
    }
}

/// What is known of a page besides its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record {
    kind: Kind,
    /// What its kind is called.
    kind_word: String,
    /// The partnership's id and name.
    partnership: Option<(String, String)>,
    /// When it holds, where it is something that does.
    note: Option<String>,
    title: String,
    /// The language of its title and most of its words, where nobody has translated them.
    foreign: Option<String>,
}

impl Record {
    /// A page of the site as a whole.
    #[must_use]
    pub fn of_site(scene: &Scene<'_>, kind: Kind) -> Self {
        let kind_word = scene.word(&format!("site-search-kind-{}", kind.key()));
        Self { kind, kind_word, partnership: None, note: None, title: String::new(), foreign: None }
    }

    /// A page of a partnership.
    #[must_use]
    pub fn of_partnership(local: &Local<'_>, kind: Kind) -> Self {
        let partnership = (local.id().to_owned(), tongue::plain(&local.partnership.name).into_owned());
        Self { partnership: Some(partnership), ..Self::of_site(local.scene, kind) }
    }

    /// The same, with when it holds: "Gäller 1 januari 2026–31 december 2027".
    #[must_use]
    pub fn noted(self, note: &str) -> Self {
        Self { note: Some(tongue::plain(note).into_owned()), ..self }
    }

    /// The same, under the page's title; `foreign` is the language of a page that nobody has translated.
    #[must_use]
    pub fn titled(self, title: &str, foreign: Option<&str>) -> Self {
        Self { title: tongue::plain(title).into_owned(), foreign: foreign.map(str::to_owned), ..self }
    }
}

/// The pages that can be found.
#[derive(Debug, Default)]
pub struct Findable(Mutex<BTreeMap<String, String>>);

impl Findable {
    /// Adds a drawn page at the address that a hit leads to.
    pub fn add(&self, href: String, language: &str, record: &Record, page: &str) {
        let entry = entry(language, record, page);
        self.0.lock().unwrap_or_else(PoisonError::into_inner).insert(href, entry);
    }

    /// The index of them all: addresses and bytes, in the order of the addresses.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn into_files(self) -> Result<Vec<(String, Vec<u8>)>, SinkError> {
        index::of(self.0.into_inner().unwrap_or_else(PoisonError::into_inner))
    }
}

/// A page as the index is given it: its main content, and on the element around it what is known besides. Nothing of that has to stand
/// in the published page, so that a layout of somebody's own is searched like ours.
fn entry(language: &str, record: &Record, page: &str) -> String {
    let partnership = record.partnership.as_ref();
    let known = [
        ("title", Some(record.title.as_str())),
        ("kind", Some(record.kind_word.as_str())),
        ("partnership", partnership.map(|(_, name)| name.as_str())),
        ("note", record.note.as_deref()),
        ("foreign", record.foreign.as_deref()),
    ];
    let chosen = [(BY_KIND, Some(record.kind.key())), (BY_PARTNERSHIP, partnership.map(|(id, _)| id.as_str()))];
    let mut out = String::with_capacity(page.len());
    out.push_str("<html");
    attribute("lang", language, &mut out);
    out.push_str("><body><main data-pagefind-body");
    for (list, pairs) in [("data-pagefind-meta", &known[..]), ("data-pagefind-filter", &chosen[..])] {
        let there = pairs.iter().filter_map(|(name, value)| Some((*name, (*value)?)));
        let mut names = Vec::new();
        for (name, value) in there {
            attribute(&format!("data-{name}"), value, &mut out);
            names.push(format!("{name}[data-{name}]"));
        }
        attribute(list, &names.join(","), &mut out);
    }
    out.push('>');
    spoken(main(page), &mut out);
    out.push_str("</main></body></html>");
    out
}

fn attribute(name: &str, value: &str, out: &mut String) {
    out.push_str(&format!(" {name}=\""));
    escape_into(value, out);
    out.push('"');
}

/// What stands in the main element of a page; the whole page, should a layout have none.
fn main(page: &str) -> &str {
    let inner = || {
        let (_, from) = page.split_once("<main")?;
        let (_, inner) = from.split_once('>')?;
        inner.rsplit_once("</main>").map(|(inner, _)| inner)
    };
    inner().unwrap_or(page)
}

/// A page's words as they are read: none of them broken, and each apart from the next. A page's own markup never has `<` or `>` in an
/// attribute: they are escaped there.
fn spoken(markup: &str, out: &mut String) {
    let letters = |text: &str, out: &mut String| out.extend(text.chars().filter(|sign| *sign != SOFT_HYPHEN));
    let mut pieces = markup.split('<').peekable();
    letters(pieces.next().unwrap_or_default(), out);
    while let Some(piece) = pieces.next() {
        // A span with a class has a look of its own, mostly that of a line.
        out.push_str(if piece.starts_with("span class=") { " <" } else { "<" });
        let begin = usize::from(piece.starts_with('/'));
        let end = piece[begin..].find(|sign: char| !sign.is_ascii_alphanumeric()).map_or(piece.len(), |at| begin + at);
        let (name, rest) = (&piece[begin..end], &piece[end..]);
        out.push_str(&piece[..begin]);
        out.push_str(if APART.contains(&name) { "div" } else { name });
        letters(rest, out);
        let goes_on = pieces.peek().is_some_and(|next| !next.starts_with('/'));
        if piece == "/span>" && goes_on {
            out.push(' ');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn record(title: &str) -> Record {
        let record = Record {
            kind: Kind::Promise,
            kind_word: "Medborgarlöfte".into(),
            partnership: Some(("exempelby".into(), "Exempelby".into())),
            note: None,
            title: String::new(),
            foreign: None,
        };
        record.noted("Gäller hela 2026").titled(title, None)
    }

    fn page(main: &str) -> String {
        format!(
            "<!DOCTYPE html><html lang=\"sv\"><body><header>Sidhuvud</header><main id=\"innehall\">{main}</main><footer>Sidfot</footer></body></html>"
        )
    }

    /// What the index holds of its pages, as they would be shown: address and data.
    fn fragments(files: &[(String, Vec<u8>)]) -> Vec<serde_json::Value> {
        let fragments = files.iter().filter(|(path, _)| path.ends_with(".pf_fragment"));
        fragments
            .map(|(_, bytes)| {
                let mut text = String::new();
                std::io::Read::read_to_string(&mut flate2::read::GzDecoder::new(&bytes[..]), &mut text).unwrap();
                serde_json::from_str(text.strip_prefix("pagefind_dcd").unwrap()).unwrap()
            })
            .collect()
    }

    fn made(pages: &[(&str, &str, &str)]) -> Vec<(String, Vec<u8>)> {
        let findable = Findable::default();
        for (href, title, main) in pages {
            findable.add((*href).to_owned(), "sv", &record(title), &page(main));
        }
        findable.into_files().unwrap()
    }

    #[test]
    fn a_page_is_found_by_its_main_content_with_what_is_known_of_it() {
        let main = "<nav>Stig</nav><h1>Lug\u{ad}nare torg</h1><p>Fler natt\u{ad}bussar &amp; ljus.</p><h2 id=\"mal\">Mål</h2><p>Färre brott.</p>";
        let files = made(&[("/exempelby/loften/torg/", "Torg, \"ljus\" & 1 < 2: allt", main)]);
        let [fragment] = &fragments(&files)[..] else { panic!("one page") };
        assert_eq!(fragment["url"], "/exempelby/loften/torg/");
        assert_eq!(fragment["content"], "Lugnare torg. Fler nattbussar & ljus. Mål. Färre brott.");
        assert_eq!(fragment["meta"]["title"], "Torg, \"ljus\" & 1 < 2: allt");
        assert_eq!(fragment["meta"]["kind"], "Medborgarlöfte");
        assert_eq!(fragment["meta"]["note"], "Gäller hela 2026");
        assert_eq!(fragment["meta"].get("foreign"), None);
        assert_eq!(fragment["filters"][BY_KIND][0], "lofte");
        assert_eq!(fragment["filters"][BY_PARTNERSHIP][0], "exempelby");
        assert_eq!(fragment["anchors"][0]["id"], "mal");
    }

    #[test]
    fn words_that_stand_apart_are_not_joined() {
        let main = concat!(
            "<table><caption>Löften</caption><tr><th scope=\"col\">Åtgärd</th><th>När</th></tr></table>",
            "<dl><dt>AAS</dt><dd>Alkohol</dd></dl><p>Gatuenheten<span class=\"unit\">senast</span><time>i dag</time>, <span lang=\"en\">Torg</span>s</p>",
        );
        let files = made(&[("/a/", "A", main)]);
        assert_eq!(
            fragments(&files)[0]["content"],
            "Löften. Åtgärd. När. AAS. Alkohol. Gatuenheten senast i dag, Torgs."
        );
    }

    #[test]
    fn the_index_is_the_same_whichever_page_was_drawn_first() {
        let (a, b) = (("/a/", "A", "<h1>Alfa</h1><p>Bilar och broar</p>"), ("/b/", "B", "<h1>Beta</h1><p>Broar</p>"));
        assert_eq!(made(&[a, b]), made(&[b, a]));
    }

    #[test]
    fn only_what_the_page_uses_is_put_out() {
        let files = made(&[("/a/", "A", "<h1>Alfa</h1>")]);
        let kind = |path: &str| path.rsplit('.').next().unwrap_or_default().to_owned();
        let mut kinds: Vec<_> = files.iter().map(|(path, _)| kind(path)).collect();
        kinds.sort();
        kinds.dedup();
        assert_eq!(kinds, ["js", "json", "pagefind", "pf_filter", "pf_fragment", "pf_index", "pf_meta"]);
        let engines: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".js")).map(|(path, _)| path).collect();
        assert_eq!(engines, [crate::model::address::SEARCH_ENGINE]);
        let machines: Vec<_> = files.iter().filter(|(path, _)| path.ends_with(".pagefind")).collect();
        assert_eq!(machines.len(), 1, "the machine of the language, and no other");
        assert_eq!(machines[0].0, "/sok/pagefind/wasm.sv.pagefind");
    }

    #[test]
    fn a_language_without_stems_gets_the_machine_that_does_without() {
        let findable = Findable::default();
        findable.add("/se/a/".into(), "se", &record("A"), &page("<h1>Giella</h1>"));
        let files = findable.into_files().unwrap();
        assert!(files.iter().any(|(path, _)| path == "/sok/pagefind/wasm.unknown.pagefind"));
    }
}
