//! What every answer says of itself: the one table that all forms are written from.
//!
//! Pages run no script and are shown on nobody else's: but those that are made to. With no script that may run, nothing can fetch
//! either; `connect-src 'self'` stands for the tools that judge a page and read `/robots.txt` in its name, such as Lighthouse: without
//! it they take that file for missing.

/// Which addresses a value is for.
#[derive(Debug, Clone, Copy)]
pub enum At {
    /// Those that end so.
    End(&'static str),
    /// Those that begin so, where there is a file.
    Begin(&'static str),
}

/// A header, what it mostly says, and what it says otherwise.
pub struct Header {
    pub name: &'static str,
    /// What all other addresses say; `None` where they do without the header.
    pub mostly: Option<&'static str>,
    pub otherwise: &'static [(At, &'static str)],
}

/// May be asked for by programs of any site.
const OPEN: [(At, &str); 6] = [
    (At::End(".json"), "*"),
    (At::End(".jsonl"), "*"),
    (At::End(".csv"), "*"),
    (At::End(".atom"), "*"),
    (At::End(".ics"), "*"),
    (At::Begin("/datasets/"), "*"),
];
/// How long what may change is kept: five minutes, and then it is asked for again.
const SHORT: &str = "public, max-age=300, must-revalidate";
/// How long what never changes is kept.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// What a page may do that others show within theirs.
const EMBEDDED: &str = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *";
/// What the page to search from may do: fetch its index and run what searches in it, both from the site itself.
const SEARCHING: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
/// What the list of municipalities may do: be filtered by a script.
const FILTERING: &str = "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// The table. A page is the same page when it is asked for by the name of its file.
pub const ALL: [Header; 11] = [
    Header {
        name: "Content-Security-Policy",
        mostly: Some(
            "default-src 'none'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
        ),
        otherwise: &[
            (At::End("/inbaddad/"), EMBEDDED),
            (At::End("/inbaddad/index.html"), EMBEDDED),
            (At::End("/sok/"), SEARCHING),
            (At::End("/sok/index.html"), SEARCHING),
            (At::End("/kommuner/"), FILTERING),
            (At::End("/kommuner/index.html"), FILTERING),
        ],
    },
    Header { name: "Strict-Transport-Security", mostly: Some("max-age=31536000"), otherwise: &[] },
    Header { name: "X-Content-Type-Options", mostly: Some("nosniff"), otherwise: &[] },
    Header { name: "Referrer-Policy", mostly: Some("no-referrer"), otherwise: &[] },
    Header {
        name: "Permissions-Policy",
        mostly: Some("camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
        otherwise: &[],
    },
    Header { name: "Cross-Origin-Opener-Policy", mostly: Some("same-origin"), otherwise: &[] },
    // What is public may be shown by others: pictures in newspapers, data in other services.
    Header { name: "Cross-Origin-Resource-Policy", mostly: Some("cross-origin"), otherwise: &[] },
    // These are named after a hash of what they say.
    Header {
        name: "Cache-Control",
        mostly: Some(SHORT),
        otherwise: &[
            (At::Begin("/css/"), FOR_EVER),
            (At::Begin("/js/"), FOR_EVER),
            (At::Begin("/sok/pagefind/filter/"), FOR_EVER),
            (At::Begin("/sok/pagefind/fragment/"), FOR_EVER),
            (At::Begin("/sok/pagefind/index/"), FOR_EVER),
        ],
    },
    Header { name: "Access-Control-Allow-Origin", mostly: None, otherwise: &OPEN },
    Header {
        name: "Content-Type",
        mostly: None,
        otherwise: &[
            (At::End(".atom"), "application/atom+xml; charset=utf-8"),
            (At::End(".ics"), "text/calendar; charset=utf-8"),
            (At::End(".jsonl"), "text/plain; charset=utf-8"),
            (At::End(".txt"), "text/plain; charset=utf-8"),
            (At::End(".csv"), "text/csv; charset=utf-8"),
            (At::End(".svg"), "image/svg+xml; charset=utf-8"),
            (At::End("/datasets/dcat"), "application/rdf+xml"),
        ],
    },
    // PDFs are shown in the browser.
    Header { name: "Content-Disposition", mostly: None, otherwise: &[(At::End(".pdf"), "inline")] },
];

/// The policy for a host that cannot except single pages from it: all that any of them needs. Nothing that visitors write is ever
/// shown, so what it allows more than [`ALL`] lets nobody in.
const FOR_ALL: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors *";

/// `_headers`, as Cloudflare Pages and Netlify read it. Several rules fit a page that says otherwise, its own last. Cloudflare joins the
/// values of a header, but for what a later rule takes away by `!`; Netlify takes the value of the last rule and passes over the lines
/// with `!`, which have no colon.
pub fn file() -> String {
    let mostly = ALL.iter().filter_map(|header| Some(format!("  {}: {}\n", header.name, header.mostly?)));
    let begun = vec![("/*".to_owned(), mostly.collect())];
    with_exceptions(begun, |header| header.mostly.map(|_| format!("  ! {}\n", header.name)), |_| true)
}

/// The same for hosts that join the values and know no `!`: no header is in two rules that fit one page. The policy is the widest, and
/// how long a file is kept is only told of those that never change.
pub fn file_without_overlap() -> String {
    let policy = "Content-Security-Policy";
    let mostly = ALL.iter().filter_map(|header| match header.name {
        name if name == policy => Some(format!("  {name}: {FOR_ALL}\n")),
        name if header.otherwise.is_empty() => Some(format!("  {name}: {}\n", header.mostly?)),
        _ => None,
    });
    with_exceptions(vec![("/*".to_owned(), mostly.collect())], |_| None, |header| header.name != policy)
}

/// Adds what each header says otherwise, with what comes before it, by the address that it is for.
fn with_exceptions(
    mut rules: Vec<(String, String)>,
    before: impl Fn(&Header) -> Option<String>,
    is_told: impl Fn(&Header) -> bool,
) -> String {
    for header in ALL.iter().filter(|header| is_told(header)) {
        for (at, value) in header.otherwise {
            let said = format!("{}  {}: {value}\n", before(header).unwrap_or_default(), header.name);
            for path in paths(*at) {
                match rules.iter_mut().find(|(known, _)| *known == path) {
                    Some((_, all)) => all.push_str(&said),
                    None => rules.push((path, said.clone())),
                }
            }
        }
    }
    rules.into_iter().map(|(path, said)| format!("{path}\n{said}")).collect()
}

/// As the hosts write patterns. A star stands for something: a page that may lie first of all is named too.
fn paths(at: At) -> Vec<String> {
    match at {
        At::End(end) if end.starts_with('/') => vec![end.to_owned(), format!("/*{end}")],
        At::End(end) => vec![format!("/*{end}")],
        At::Begin(begin) => vec![format!("{begin}*")],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The rules of a file: the pattern, and the names of what it sets.
    fn rules(text: &str) -> Vec<(&str, Vec<&str>)> {
        let mut rules: Vec<(&str, Vec<&str>)> = Vec::new();
        for line in text.lines() {
            match line.strip_prefix("  ") {
                None => rules.push((line, Vec::new())),
                Some(header) => {
                    let name = header.split(':').next().unwrap();
                    rules.last_mut().unwrap().1.push(name);
                }
            }
        }
        rules
    }

    #[test]
    fn what_all_pages_say_is_said_in_no_other_rule_where_hosts_join_values() {
        let text = file_without_overlap();
        let rules = rules(&text);
        let (first, others) = rules.split_first().unwrap();
        assert_eq!(first.0, "/*");
        assert!(!text.contains('!'), "{text}");
        for (pattern, names) in others {
            assert!(names.iter().all(|name| !first.1.contains(name)), "{pattern} says again what all say: {names:?}");
        }
        assert!(first.1.contains(&"Content-Security-Policy"));
    }
}
