//! Takes out of a text what differs from run to run (where it ran, how long it took, names that hold a hash), and out of a
//! page what nobody can read in a comparison: the lines of its drawings.

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

/// A page as it is compared: its drawings by name and words only, its style sheets and scripts without their hash, no empty lines.
pub fn page(text: &str) -> String {
    let text = drawings(&unhashed(&unhashed(text, ".css"), ".js"));
    let lines = text.lines().map(str::trim_end).filter(|line| !line.is_empty());
    lines.flat_map(|line| [line, "\n"]).collect()
}

/// Puts the class and the words of a drawing in its place. How a face or a chart is drawn has tests of its own.
fn drawings(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("<svg") {
        let Some((drawing, tail)) = after.split_once("</svg>") else { break };
        let (tag, inner) = drawing.split_once('>').unwrap_or((drawing, ""));
        let attribute = |name: &str| {
            let (_, value) = tag.split_once(&format!(" {name}=\""))?;
            Some(format!(" {name}=\"{}\"", value.split('"').next().unwrap_or_default()))
        };
        let kept: String = ["class", "role", "aria-label", "aria-labelledby", "aria-hidden"]
            .into_iter()
            .filter_map(attribute)
            .collect();
        let words: Vec<&str> =
            inner.split('<').filter_map(|part| part.split_once('>')).map(|(_, words)| words.trim()).collect();
        let words = words.into_iter().filter(|words| !words.is_empty()).collect::<Vec<_>>().join(" | ");
        out.push_str(&format!("{before}<svg{kept}>{words}</svg>"));
        rest = tail;
    }
    out + rest
}

/// Names of files that hold a hash before their ending, without it.
fn unhashed(text: &str, ending: &str) -> String {
    let mut parts: Vec<String> = Vec::new();
    for part in text.split(ending) {
        let hash = part.rsplit(['.', '-', '/']).next().unwrap_or_default();
        let is_hash = hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit());
        let kept = if is_hash { part.len() - hash.len() } else { part.len() };
        parts.push(format!("{}{}", &part[..kept], if is_hash { "HASH" } else { "" }));
    }
    parts.join(ending)
}
