//! The same tables as settings for nginx and Caddy. `examples/drift/` shows where they are read in.

use std::fmt::Write;

use super::headers::{ALL, At, Header};
use super::redirects::Way;

/// Kinds of files as nginx is to name them; `charset` adds the rest.
const KINDS: [(&str, &str); 16] = [
    ("text/html", "html"),
    ("text/css", "css"),
    ("text/javascript", "js"),
    ("text/plain", "txt jsonl"),
    ("text/csv", "csv"),
    ("text/calendar", "ics"),
    ("application/json", "json"),
    ("application/atom+xml", "atom"),
    ("application/xml", "xml"),
    ("application/pdf", "pdf"),
    ("image/svg+xml", "svg"),
    ("image/png", "png"),
    ("image/jpeg", "jpg jpeg"),
    ("image/webp", "webp"),
    ("image/gif", "gif"),
    ("font/woff2", "woff2"),
];
const MADE: &str = "# Skrivs av lofte. Ändringar här försvinner vid nästa bygge.\n";

/// nginx, in the block `http`: what each header says of each address, and what has moved.
pub fn nginx_tables(ways: &[Way]) -> String {
    let mut text = MADE.to_owned();
    for header in varying() {
        let _ = writeln!(text, "map \"$status:$uri\" ${} {{", variable(header));
        for (at, value) in header.otherwise {
            let _ = match at {
                At::End(end) => writeln!(text, "    \"~{}$\" \"{value}\";", escaped(end)),
                At::Begin(begin) => writeln!(text, "    \"~^(200|206|304):{}\" \"{value}\";", escaped(begin)),
            };
        }
        let _ = writeln!(text, "    default \"{}\";\n}}", header.mostly.unwrap_or_default());
    }
    text.push_str("map $uri $lofte_vidare {\n");
    for way in ways {
        let _ = writeln!(text, "    \"{}\" \"{}\";", way.from, way.to);
    }
    text.push_str("    default \"\";\n}\n");
    text
}

/// nginx, in the block `server`.
pub fn nginx_answers() -> String {
    let mut text = format!("{MADE}if ($lofte_vidare) {{\n    return 301 $lofte_vidare;\n}}\n");
    for header in ALL.iter().filter(|header| header.name != "Content-Type") {
        // A header without a value is not sent.
        let value = if header.otherwise.is_empty() {
            format!("\"{}\"", header.mostly.unwrap_or_default())
        } else {
            format!("${}", variable(header))
        };
        let _ = writeln!(text, "add_header {} {value} always;", header.name);
    }
    text.push_str("types {\n");
    for (kind, endings) in KINDS {
        let _ = writeln!(text, "    {kind} {endings};");
    }
    text.push_str("}\ndefault_type application/octet-stream;\n");
    let texts =
        "text/css text/javascript text/plain text/csv text/calendar application/xml application/atom+xml image/svg+xml";
    let _ = writeln!(text, "charset utf-8;\ncharset_types {texts};");
    text.push_str("location = /datasets/dcat {\n    default_type application/rdf+xml;\n}\n");
    text
}

/// Caddy, in the block of the site and in `handle_errors`.
pub fn caddy(ways: &[Way]) -> String {
    let mut text = MADE.to_owned();
    for header in &ALL {
        let name = header.name.to_lowercase().replace('-', "_");
        for (number, (at, value)) in header.otherwise.iter().enumerate() {
            let _ = match at {
                At::End(end) => writeln!(text, "@{name}_{number} path_regexp {}$", escaped(end)),
                At::Begin(begin) => writeln!(text, "@{name}_{number} {{\n\tpath {begin}*\n\tfile\n}}"),
            };
            let _ = writeln!(text, "header @{name}_{number} {} \"{value}\"", header.name);
        }
        let Some(value) = header.mostly else { continue };
        if header.otherwise.is_empty() {
            let _ = writeln!(text, "header {} \"{value}\"", header.name);
            continue;
        }
        let _ = writeln!(text, "@{name} {{");
        for (at, _) in header.otherwise {
            let _ = match at {
                At::End(end) => writeln!(text, "\tnot path_regexp {}$", escaped(end)),
                At::Begin(begin) => writeln!(text, "\tnot path {begin}*"),
            };
        }
        let _ = writeln!(text, "}}\nheader @{name} {} \"{value}\"", header.name);
    }
    for (number, way) in ways.iter().enumerate() {
        let _ = writeln!(text, "@vidare_{number} path {}\nredir @vidare_{number} {} 301", way.from, way.to);
    }
    text
}

fn varying() -> impl Iterator<Item = &'static Header> {
    ALL.iter().filter(|header| !header.otherwise.is_empty() && header.name != "Content-Type")
}

/// `$lofte_cache_control` for `Cache-Control`.
fn variable(header: &Header) -> String {
    format!("lofte_{}", header.name.to_lowercase().replace('-', "_"))
}

/// For a pattern.
fn escaped(text: &str) -> String {
    text.replace('.', "\\.")
}
