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

/// `_headers`, as Netlify and Cloudflare Pages read it. Where several rules fit, the values of one header are joined: Cloudflare takes
/// the general one away by `!`; with a host that does not, the policies all hold, which is stricter and never laxer.
pub fn file() -> String {
    let mostly = ALL.iter().filter_map(|header| Some(format!("  {}: {}\n", header.name, header.mostly?)));
    let mut rules: Vec<(String, String)> = vec![("/*".to_owned(), mostly.collect())];
    for header in &ALL {
        for (at, value) in header.otherwise {
            let without = header.mostly.map(|_| format!("  ! {}\n", header.name)).unwrap_or_default();
            let said = format!("{without}  {}: {value}\n", header.name);
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
