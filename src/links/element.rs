//! One element of a page: where its attributes lead, and what the site promises its readers never to have.
//!
//! The promise is the one that the security policy makes (`site/hosting/headers.rs`): no style and no script in the page itself, and
//! nothing from another host. A browser would only leave such a thing out and say so to nobody, so it is told of when the page is made.

use super::{Base, Mention};
use crate::artifact::PageFaultKind;

/// Attributes that lead somewhere.
const LINKS: [&str; 8] = ["href", "xlink:href", "src", "poster", "data", "action", "formaction", "cite"];
/// Attributes that name places on the same page.
const PLACES: [&str; 7] =
    ["for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns"];
/// Attributes whose addresses a browser asks by itself, or sends what somebody wrote to.
const FETCHED: [&str; 8] = ["src", "srcset", "imagesrcset", "poster", "data", "action", "formaction", "ping"];
/// Elements whose `href` a browser fetches: the parts of drawings.
const DRAWN: [&str; 3] = ["use", "image", "feimage"];
/// What a `link` is to the page when a browser fetches it, or gets ready to.
const RELATIONS: [&str; 9] = [
    "stylesheet",
    "icon",
    "apple-touch-icon",
    "manifest",
    "preload",
    "modulepreload",
    "prefetch",
    "preconnect",
    "dns-prefetch",
];

/// An element as far as it has been read.
#[derive(Default)]
pub struct Element {
    name: String,
    start: usize,
    attributes: Vec<Attribute>,
}

struct Attribute {
    name: String,
    value: String,
    /// Where the name begins, and the value.
    at: usize,
    value_at: usize,
}

impl Element {
    /// A new element begins.
    pub fn begin(&mut self, name: &[u8], at: usize) {
        self.name = String::from_utf8_lossy(name).into_owned();
        self.start = at;
        self.attributes.clear();
    }

    /// A new attribute begins.
    pub fn attribute(&mut self, name: &[u8], at: usize) {
        let name = String::from_utf8_lossy(name).into_owned();
        self.attributes.push(Attribute { name, value: String::new(), at, value_at: at });
    }

    /// The attribute has a value.
    pub fn value(&mut self, value: &[u8], at: usize) {
        if let Some(attribute) = self.attributes.last_mut() {
            attribute.value = String::from_utf8_lossy(value).into_owned();
            attribute.value_at = at;
        }
    }

    /// Whether what stands in it is data, which runs nothing.
    pub fn is_data(&self) -> bool {
        self.name == "script"
            && self.get("src").is_none()
            && self.get("type").is_some_and(|kind| kind.ends_with("json"))
    }

    /// What the element mentions, with the byte where it stands.
    pub fn mentions(&self, base: &Base, found: &mut Vec<(Mention, usize)>) {
        for attribute in &self.attributes {
            leads(attribute, base, found);
            let refused = self.refused(attribute, base);
            found.extend(refused.map(|(kind, what)| (Mention::Refused(kind, what), attribute.at)));
        }
        let whole = match self.name.as_str() {
            "style" => Some((PageFaultKind::Inline, "<style>".to_owned())),
            "script" if self.get("src").is_none() && !self.is_data() => {
                Some((PageFaultKind::Inline, "<script>".to_owned()))
            }
            "img" if self.get("alt").is_none() => {
                Some((PageFaultKind::NoWords, self.get("src").unwrap_or_default().to_owned()))
            }
            _ => None,
        };
        found.extend(whole.map(|(kind, what)| (Mention::Refused(kind, what), self.start)));
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|attribute| attribute.name == name).map(|attribute| attribute.value.as_str())
    }

    /// What of an attribute no page may have.
    fn refused(&self, attribute: &Attribute, base: &Base) -> Option<(PageFaultKind, String)> {
        let Attribute { name, value, .. } = attribute;
        let is_event = name.strip_prefix("on").is_some_and(|event| !event.is_empty());
        if name == "style" || is_event {
            return Some((PageFaultKind::Inline, format!("{name}=\"{value}\"")));
        }
        let is_address = LINKS.contains(&name.as_str());
        if is_address && scheme(value).is_some_and(|scheme| scheme.eq_ignore_ascii_case("javascript")) {
            return Some((PageFaultKind::Inline, value.clone()));
        }
        if !self.fetches(name) {
            return None;
        }
        let mut addresses = match name.as_str() {
            "srcset" | "imagesrcset" => {
                value.split(',').filter_map(|choice| choice.split_whitespace().next()).collect()
            }
            "ping" => value.split_whitespace().collect(),
            _ => vec![value.as_str()],
        }
        .into_iter();
        addresses.find_map(|address| {
            if scheme(address).is_some_and(|scheme| scheme.eq_ignore_ascii_case("data")) {
                return Some((PageFaultKind::Inline, address.to_owned()));
            }
            base.is_foreign(address).then(|| (PageFaultKind::Foreign, address.to_owned()))
        })
    }

    /// Whether a browser fetches what an attribute names without being asked by the reader, or sends something there.
    fn fetches(&self, attribute: &str) -> bool {
        match attribute {
            "href" | "xlink:href" if self.name == "link" => {
                let relations = self.get("rel").unwrap_or_default();
                relations
                    .split_whitespace()
                    .any(|relation| RELATIONS.iter().any(|known| known.eq_ignore_ascii_case(relation)))
            }
            "href" | "xlink:href" => DRAWN.contains(&self.name.as_str()),
            // `data` is an address on `object` alone.
            "data" => self.name == "object",
            name => FETCHED.contains(&name),
        }
    }
}

/// Where an attribute leads within the site, and the place that it names.
fn leads(attribute: &Attribute, base: &Base, found: &mut Vec<(Mention, usize)>) {
    let Attribute { name, value, value_at: at, .. } = attribute;
    match name.as_str() {
        "id" => found.push((Mention::Id(value.clone()), *at)),
        "srcset" => {
            let files = value.split(',').filter_map(|choice| choice.split_whitespace().next());
            found.extend(files.map(|file| (Mention::Link(file.to_owned()), *at)));
        }
        // A page that shows on, or what a page says of itself to others.
        "content" => {
            let onward = value.split_once("url=").map(|(_, onward)| (onward, *at));
            let links = onward.into_iter().chain(base.within(value).map(|(link, _)| (link, *at)));
            found.extend(links.map(|(link, at)| (Mention::Link(link.to_owned()), at)));
        }
        name if LINKS.contains(&name) => found.push((Mention::Link(value.clone()), *at)),
        name if PLACES.contains(&name) => {
            found.extend(value.split_whitespace().map(|id| (Mention::Link(format!("#{id}")), *at)));
        }
        _ => {}
    }
}

fn scheme(address: &str) -> Option<&str> {
    let (scheme, _) = address.trim_start().split_once(':')?;
    scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter)).then_some(scheme)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::links::html;

    fn refused(page: &str) -> Vec<(PageFaultKind, String)> {
        let found = html::mentions(page, &Base::new("https://prov.example"));
        found
            .into_iter()
            .filter_map(|(mention, _)| match mention {
                Mention::Refused(kind, what) => Some((kind, what)),
                _ => None,
            })
            .collect()
    }

    #[test]
    fn what_readers_are_promised_never_to_meet_is_refused() {
        use PageFaultKind::{Foreign, Inline, NoWords};
        for (page, kind, what) in [
            ("<p style='color: red'>", Inline, "style=\"color: red\""),
            ("<p ONCLICK=go()>", Inline, "onclick=\"go()\""),
            ("<style>p{}</style>", Inline, "<style>"),
            ("<script>1</script>", Inline, "<script>"),
            ("<script type=module>1</script>", Inline, "<script>"),
            ("<a href='JavaScript:go()'>", Inline, "JavaScript:go()"),
            ("<img alt='' src='data:image/png;base64,x'>", Inline, "data:image/png;base64,x"),
            ("<img src=/a.png>", NoWords, "/a.png"),
            ("<img alt src=https://annan.example/a.png>", Foreign, "https://annan.example/a.png"),
            ("<img alt srcset='/a.png, //annan.example/a.png 2x'>", Foreign, "//annan.example/a.png"),
            ("<script src=https://annan.example/a.js></script>", Foreign, "https://annan.example/a.js"),
            ("<link href=https://annan.example/a.css rel='x Stylesheet'>", Foreign, "https://annan.example/a.css"),
            ("<link rel=preconnect href=https://annan.example>", Foreign, "https://annan.example"),
            ("<iframe src=http://prov.example/>", Foreign, "http://prov.example/"),
            ("<object data=https://annan.example/>", Foreign, "https://annan.example/"),
            ("<video><source src=https://annan.example/>", Foreign, "https://annan.example/"),
            ("<svg><use href='https://annan.example/a.svg#b'/></svg>", Foreign, "https://annan.example/a.svg#b"),
            ("<form action=https://annan.example/>", Foreign, "https://annan.example/"),
        ] {
            assert_eq!(refused(page), [(kind, what.to_owned())], "{page}");
        }
    }

    #[test]
    fn what_a_reader_may_choose_to_follow_and_what_is_the_sites_own_is_fine() {
        let page = "<a href=https://annan.example/ cite=https://annan.example/ data=https://annan.example/>ut</a><img alt='' src=/a.png>
            <link rel=canonical href=https://annan.example/><link rel='alternate' href=https://annan.example/>
            <script src=/a.js defer></script><script type=application/ld+json>{\"a\": \"https://annan.example/\"}</script>
            <img alt=x src=https://prov.example/a.png><blockquote cite=https://annan.example/>
            <code>&lt;iframe src=\"https://annan.example/\"&gt;</code><a href=mailto:a@b>m</a><svg><a href=https://annan.example/ /></svg>";
        assert_eq!(refused(page), []);
    }
}
