//! Takes out of a text what differs from run to run: where it ran, how long it took, names that hold a hash.

use std::path::Path;

/// A run's messages without the place it ran in and the seconds it took.
pub fn redact(text: &str, place: &Path) -> String {
    let text = text.replace(&place.display().to_string(), "[FOLDER]");
    let text = number_between(&text, "(", " s)");
    number_between(&text, "\"seconds\": ", "")
}

/// Puts `[SECONDS]` for every number that stands between the two.
fn number_between(text: &str, before: &str, after: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find(before) {
        let (head, tail) = rest.split_at(at + before.len());
        out.push_str(head);
        let number = tail.find(|letter: char| !(letter.is_ascii_digit() || letter == ',' || letter == '.'));
        let length = number.map(|number| tail[..number].trim_end_matches(',').len());
        rest = match length {
            Some(length) if length > 0 && tail[length..].starts_with(after) => {
                out.push_str("[SECONDS]");
                &tail[length..]
            }
            _ => tail,
        };
    }
    out + rest
}

/// A page with the hash taken out of the names of its style sheets, so that a change of style leaves the pages alone.
pub fn style_names(text: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(".css") {
        let hash = part.rsplit(['.', '-', '/']).next().unwrap_or_default();
        let is_hash = hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let kept = if is_hash { part.len() - hash.len() } else { part.len() };
        parts.push(format!("{}{}", &part[..kept], if is_hash { "HASH" } else { "" }));
    }
    parts.join(".css")
}
