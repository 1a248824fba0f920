//! What a link is written as, and what was perhaps meant when it leads nowhere.

use crate::diagnostic::nearest;

/// Endings of files of the content, and of files that somebody may look for in it: no top domains.
const ENDINGS: [&str; 14] =
    ["md", "yaml", "yml", "csv", "pdf", "svg", "png", "jpg", "jpeg", "webp", "gif", "html", "txt", "json"];

/// The scheme of an address. An address that begins with `//` counts as one without a name.
pub fn scheme(written: &str) -> Option<String> {
    if written.starts_with("//") {
        return Some("//".to_owned());
    }
    let (scheme, _) = written.split_once(':')?;
    let valid = scheme.chars().all(|letter| letter.is_ascii_alphanumeric() || "+.-".contains(letter));
    (valid && scheme.starts_with(|letter: char| letter.is_ascii_alphabetic())).then(|| scheme.to_ascii_lowercase())
}

/// The path from one file to another, both relative to the content folder.
fn relative(from: &str, to: &str) -> String {
    let mut folders: Vec<&str> = from.split('/').collect();
    folders.pop();
    let parts: Vec<&str> = to.split('/').collect();
    let shared = folders.iter().zip(&parts).take_while(|(one, other)| one == other).count();
    let up = std::iter::repeat_n("..", folders.len() - shared);
    up.chain(parts[shared..].iter().copied()).collect::<Vec<_>>().join("/")
}

fn file_name(path: &str) -> &str {
    path.trim_end_matches('/').rsplit('/').next().unwrap_or_default()
}

/// Whether nothing but the scheme has been written.
pub fn is_bare(written: &str) -> bool {
    written.split_once(':').is_some_and(|(_, rest)| rest.trim_matches(['/', ' ']).is_empty())
}

/// An address of another site or a mailbox that only lacks its beginning, with it.
pub fn without_scheme(written: &str) -> Option<String> {
    let host = written.split(['/', '?', '#']).next()?;
    let top = host.rsplit_once('.').map(|(name, top)| (!name.is_empty()).then_some(top))??;
    if top.len() < 2 || !top.bytes().all(|letter| letter.is_ascii_alphabetic()) || host.contains(' ') {
        return None;
    }
    if host.contains('@') {
        return Some(format!("mailto:{written}"));
    }
    (!ENDINGS.contains(&top.to_ascii_lowercase().as_str())).then(|| format!("https://{written}"))
}

/// The address that was perhaps meant: with the slash that is missing, the same page where it lies, or one spelt almost so.
pub fn near_address(written: &str, addresses: &[String]) -> Option<String> {
    let (page, anchor) = written.find('#').map_or((written, ""), |at| written.split_at(at));
    let parts = |address: &str| address.trim_matches('/').split('/').map(str::to_owned).collect::<Vec<_>>();
    let own = parts(page);
    let is_same = |address: &&String| parts(address) == own;
    let alike = |address: &&String| {
        let other = parts(address);
        other.len() == own.len() && own.iter().zip(&other).all(|(one, other)| nearest(one, [other.as_str()]).is_some())
    };
    let found = addresses.iter().find(is_same).map(String::as_str).or_else(|| {
        let all: Vec<&str> = addresses.iter().filter(alike).map(String::as_str).collect();
        nearest(page, all)
    });
    let moved = || {
        let mut all: Vec<&String> = addresses.iter().filter(|address| parts(address).last() == own.last()).collect();
        all.dedup();
        if let [only] = all.as_slice() { Some(only.as_str()) } else { None }
    };
    found.or_else(moved).map(|address| format!("{address}{anchor}"))
}

/// The file with the nearest name, as the path that leads to it.
pub fn near_file(written: &str, from: &str, files: &[String]) -> Option<String> {
    let (path, anchor) = written.find('#').map_or((written, ""), |at| written.split_at(at));
    let wanted = file_name(path);
    if wanted.is_empty() {
        return None;
    }
    let others = || files.iter().filter(|path| **path != *from);
    let name = nearest(wanted, others().map(|path| file_name(path)))?;
    others().find(|path| file_name(path) == name).map(|path| format!("{}{anchor}", relative(from, path)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_near_an_address_or_nothing() {
        let addresses: Vec<String> = [
            "/",
            "/om/metoden/",
            "/exempelby/",
            "/exempelby/atgardsplaner/resecentrum/",
            "/exempelby/loften/trygg-skolvag/",
        ]
        .map(str::to_owned)
        .into();
        for (written, near) in [
            ("/exempelby/atgardsplaner/resecentrum", Some("/exempelby/atgardsplaner/resecentrum/")),
            ("/exempelby/atgardsplaner/resecentrm/#mal", Some("/exempelby/atgardsplaner/resecentrum/#mal")),
            ("/exempelby/åtgärdsplaner/resecentrum/", Some("/exempelby/atgardsplaner/resecentrum/")),
            ("/exempelby/resecentrum/", Some("/exempelby/atgardsplaner/resecentrum/")),
            ("/exempelby/finns-inte/", None),
            ("/exempelby/loften/torget/", None),
            ("/nej/", None),
        ] {
            assert_eq!(near_address(written, &addresses).as_deref(), near, "{written}");
        }
    }

    #[test]
    fn a_file_is_near_a_file_or_nothing() {
        let files = ["prov/loften/a-lofte.md".to_owned(), "prov/bilder/torget.svg".to_owned()];
        let near = |written: &str| near_file(written, "prov/sidor/x.md", &files);
        assert_eq!(near("../loften/a-lofta.md#x").as_deref(), Some("../loften/a-lofte.md#x"));
        assert_eq!(near("../loften/"), None);
        assert_eq!(near(""), None);
    }

    #[test]
    fn an_address_without_its_beginning_is_known() {
        assert_eq!(without_scheme("www.polisen.se").as_deref(), Some("https://www.polisen.se"));
        assert_eq!(without_scheme("bra.se/statistik").as_deref(), Some("https://bra.se/statistik"));
        assert_eq!(without_scheme("a@prov.example").as_deref(), Some("mailto:a@prov.example"));
        for file in ["../loften/a.md", "a.md", "karta.pdf", "x", ".dold", "1.2", "/prov/"] {
            assert_eq!(without_scheme(file), None, "{file}");
        }
    }
}
