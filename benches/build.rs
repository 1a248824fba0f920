//! How fast the site and the documents are made, and what of it is this project's own.
//!
//! For N = 1, 10 and 100 partnerships the whole line runs in a process of its own, so that peak memory can be read off, with
//! artifacts handed to a sink that counts and drops them. Times on a shared machine mean little; the ratios within one run
//! mean something: the cost of a page at N = 100 against N = 1, and a rebuild that changes nothing against the first.
//! Run with `cargo bench`; `cargo bench -- 1 10` measures other sizes.

mod generator;

use std::process::Command;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::Instant;

use lofte::artifact::{Artifact, Sink, SinkError};
use lofte::diagnostic::Severity;
use lofte::layouts::Layouts;
use lofte::locale::Locale;
use lofte::output::Staging;
use lofte::resolve::{Asked, Now};

const CHILD: &str = "LOFTE_BENCH_PARTNERSHIPS";

#[derive(Default)]
struct Counting {
    files: AtomicUsize,
    bytes: AtomicU64,
}

impl Sink for Counting {
    fn accept(&self, artifact: Artifact) -> Result<(), SinkError> {
        self.files.fetch_add(1, Ordering::Relaxed);
        self.bytes.fetch_add(artifact.bytes.len() as u64, Ordering::Relaxed);
        Ok(())
    }
}

// A benchmark reads the environment and talks: it is a door of its own.
#[allow(clippy::disallowed_methods)]
fn main() {
    if let Ok(count) = std::env::var(CHILD) {
        measure(count.parse().expect("a number of partnerships"));
        return;
    }
    let asked: Vec<String> = std::env::args().skip(1).filter(|argument| argument.parse::<usize>().is_ok()).collect();
    let sizes = if asked.is_empty() { vec!["1".into(), "10".into(), "100".into()] } else { asked };
    println!(
        "{:>4} {:>8} {:>8} {:>9} {:>9} {:>8} {:>9} {:>8} {:>9} {:>9} {:>10} {:>9}",
        "N",
        "load s",
        "pages",
        "pages/s",
        "docs",
        "docs/s",
        "PDF p/s",
        "Typst %",
        "MB",
        "peak MB",
        "rebuild s",
        "ratio"
    );
    for size in sizes {
        let program = std::env::current_exe().expect("the benchmark knows where it is");
        let status = Command::new(program).env(CHILD, size).status().expect("the benchmark can start itself");
        assert!(status.success());
    }
}

fn measure(count: usize) {
    let layouts = Layouts::embedded();
    let sources = generator::content(count);
    let moment = "2026-02-15T12:00:00+01:00[Europe/Stockholm]".parse().expect("a moment");
    let now = Now { asked: Some(Asked::Moment(moment)), system: jiff::Timestamp::UNIX_EPOCH };

    let begun = Instant::now();
    let loaded = lofte::load(&sources, &layouts, &now);
    let load = begun.elapsed().as_secs_f64();
    let errors: Vec<_> = loaded.faults.iter().filter(|fault| fault.rule.severity == Severity::Error).collect();
    assert!(errors.is_empty(), "{errors:?}");
    let site = loaded.site.expect("content without errors is a site");
    let locale = Locale::load(&layouts, "sv").expect("embedded words");

    let sink = Counting::default();
    let options = lofte::site::Options { layouts: &layouts, locale: &locale, locales: &[], assets: &sources.assets };
    let begun = Instant::now();
    let pages = lofte::site::render(&site, &options, &sink).expect("embedded layouts").pages;
    let site_seconds = begun.elapsed().as_secs_f64();

    let options = lofte::documents::Options { layouts: &layouts, locale: &locale, assets: &sources.assets };
    let begun = Instant::now();
    let made = lofte::documents::render(&site, &options, &sink).expect("embedded layouts");
    let document_seconds = begun.elapsed().as_secs_f64();
    // The rest of the time is the typesetter's, on as many threads as there are.
    let begun = Instant::now();
    assert!(lofte::documents::prepare(&site, &locale, &lofte::documents::list(&site)) > 0);
    let own_seconds = begun.elapsed().as_secs_f64();
    let typst = 100.0 * (1.0 - own_seconds / (document_seconds * rayon::current_num_threads() as f64));
    let peak = peak_memory();

    let folder = tempfile::tempdir().expect("a folder");
    let output = folder.path().join("output");
    let options = lofte::site::Options { layouts: &layouts, locale: &locale, locales: &[], assets: &sources.assets };
    let write = || {
        let begun = Instant::now();
        let staging = Staging::begin(&output).expect("a new folder");
        lofte::site::render(&site, &options, &staging).expect("embedded layouts");
        staging.commit().expect("a writable folder");
        begun.elapsed().as_secs_f64()
    };
    let first = write();
    let again = write();
    println!(
        "{count:>4} {load:>8.2} {pages:>8} {:>9.0} {:>9} {:>8.1} {:>9.0} {typst:>8.1} {:>9.1} {peak:>9.0} {again:>10.2} {:>9.2}",
        pages as f64 / site_seconds,
        made.documents,
        made.documents as f64 / document_seconds,
        made.pages as f64 / document_seconds,
        sink.bytes.load(Ordering::Relaxed) as f64 / 1e6,
        again / first,
    );
}

/// The process's peak memory in megabytes, 0 where the system does not tell.
#[allow(clippy::disallowed_methods)]
fn peak_memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kilobytes| kilobytes.parse::<f64>().ok()).unwrap_or(0.0) / 1024.0
}
