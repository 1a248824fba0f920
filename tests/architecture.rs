//! The invariants of the house, several of them absences, held on the source itself: which part may know of which, where the
//! world is met, that every file says why it exists, and that none has grown too large to read.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

use std::fs;
use std::path::{Path, PathBuf};

/// The small parts that every other may know of.
const LEAVES: &[&str] =
    &["artifact", "diagnostic", "face", "layouts", "locale", "place", "prose", "tongue", "typeface"];

/// Which part may import what, besides itself. A path such as `model::series` allows that module only; `leaves` all of them.
const MAY_IMPORT: &[(&str, &[&str])] = &[
    ("artifact", &["leaves"]),
    ("diagnostic", &["leaves"]),
    // The face is drawn of the marker that the model computes.
    ("face", &["leaves", "model::marker"]),
    ("layouts", &["leaves"]),
    ("locale", &["leaves"]),
    ("place", &["leaves"]),
    ("prose", &["leaves"]),
    ("tongue", &["leaves"]),
    ("typeface", &["leaves"]),
    ("model", &["place", "prose"]),
    ("source", &["leaves", "model::series", "ledger::FILE"]),
    ("resolve", &["source", "model", "leaves"]),
    ("check", &["model", "source", "leaves"]),
    ("site", &["model", "leaves"]),
    ("documents", &["model", "leaves"]),
    ("ledger", &["model", "leaves"]),
    ("links", &["leaves"]),
    ("output", &["leaves"]),
];

/// Files that may meet the world: the command line, the output folder, and the two that read folders.
const MEET_THE_WORLD: [&str; 5] = ["main.rs", "cli/", "output/", "source/read.rs", "layouts.rs"];

/// What meeting the world looks like.
const WORLD: [&str; 12] = [
    "std::fs",
    "std::env::",
    "std::net",
    "std::process",
    "SystemTime",
    "Instant::now",
    "Timestamp::now",
    "Zoned::now",
    "println!",
    "print!(",
    "eprint!(",
    "dbg!(",
];

/// Files that may ask for reports that nobody has approved: the list itself, the rules, the status that tells the officials whose
/// approval a report waits for, and the content of the documents' own tests.
const SEE_ALL_REPORTS: [&str; 4] = ["model/follow_ups.rs", "check/", "model/status/", "documents/fixture/"];

/// Parts that may ask for the status: it tells of reports that nobody has approved, so nothing that is published is made of it.
const ASK_FOR_STATUS: [&str; 2] = ["check", "cli"];

/// A file above this many lines asks for a split.
const LONGEST: usize = 600;

#[test]
fn parts_import_only_what_the_table_allows() {
    let mut wrong = Vec::new();
    for file in files() {
        let part = file.part();
        let Some((_, allowed)) = MAY_IMPORT.iter().find(|(name, _)| *name == part) else { continue };
        for (line, path) in file.imports() {
            let first = path.split("::").next().unwrap_or_default();
            let is_allowed = first == part
                || allowed.iter().any(|rule| match *rule {
                    "leaves" => LEAVES.contains(&first),
                    rule => path == rule || path.starts_with(&format!("{rule}::")),
                });
            if !is_allowed {
                wrong.push(format!("src/{}:{line}: {part} imports {path}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn every_part_has_its_row_in_the_table() {
    // The library is the pipeline itself and the command line is its user: they may import anything.
    let free = ["lib.rs", "main.rs", "cli", "serve"];
    for file in files() {
        let part = file.part();
        let known = free.contains(&part) || MAY_IMPORT.iter().any(|(name, _)| *name == part);
        assert!(known, "say in the table what {part} may import");
    }
}

#[test]
fn leaves_form_no_circle() {
    let imports: Vec<(&str, Vec<String>)> = LEAVES
        .iter()
        .map(|leaf| {
            let of_leaf = files().into_iter().filter(|file| file.part() == *leaf);
            let parts = of_leaf.flat_map(|file| file.imports()).filter_map(|(_, path)| {
                let first = path.split("::").next().unwrap_or_default().to_owned();
                (first != *leaf).then_some(first)
            });
            (*leaf, parts.collect())
        })
        .collect();
    let mut left = imports;
    while !left.is_empty() {
        let names: Vec<&str> = left.iter().map(|(name, _)| *name).collect();
        let free = left.iter().position(|(_, needs)| !needs.iter().any(|need| names.contains(&need.as_str())));
        let Some(free) = free else { panic!("these import each other in a circle: {names:?}") };
        left.remove(free);
    }
}

#[test]
fn only_the_edges_meet_the_world() {
    let mut wrong = Vec::new();
    for file in files() {
        if MEET_THE_WORLD.iter().any(|edge| file.path.starts_with(edge)) {
            continue;
        }
        for (number, line) in file.code() {
            for word in WORLD.iter().filter(|word| line.contains(**word)) {
                wrong.push(format!("src/{}:{number}: {word}", file.path));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What is published is built from approved reports; the model gives the others only by a name that is easily found.
#[test]
fn only_checks_see_reports_that_are_not_approved() {
    let may = |path: &str| SEE_ALL_REPORTS.iter().any(|known| path.starts_with(known));
    let asks = |file: &File| file.code().any(|(_, line)| line.contains("reported()"));
    let wrong: Vec<String> =
        files().iter().filter(|file| asks(file) && !may(&file.path)).map(|f| f.path.clone()).collect();
    assert!(wrong.is_empty(), "these could publish what is not approved: {wrong:?}");
    // The name that is looked for is the one that the code uses, and the list behind it has no other door.
    assert!(files().iter().any(|file| file.path.starts_with("check/") && asks(file)));
    let list = files().into_iter().find(|file| file.path == "model/follow_ups.rs").unwrap();
    let doors: Vec<&str> = list.code().map(|(_, line)| line.trim()).filter(|line| line.starts_with("pub ")).collect();
    assert_eq!(
        doors,
        [
            "pub struct FollowUps {",
            "pub fn new(mut reported: Vec<FollowUp>, parties: &Table<Party>, today: Date) -> Self {",
            // Takes words in and gives nothing out.
            "pub fn take_original(&mut self, of: &Self) {",
            "pub fn reported(&self) -> impl Iterator<Item = &FollowUp> {",
            "pub fn approved(&self) -> impl Iterator<Item = &FollowUp> {",
        ]
    );
}

/// The status knows of reports that are not approved: it is for the terminal, and no page or document is made of it.
#[test]
fn only_checks_and_the_command_line_ask_for_the_status() {
    let asks = |file: &File| {
        let is_it = |path: &str| path == "model::status" || path.starts_with("model::status::");
        file.imports().iter().any(|(_, path)| is_it(path))
    };
    let files = files();
    let asking: Vec<&File> = files.iter().filter(|file| file.part() != "model" && asks(file)).collect();
    let wrong: Vec<&str> =
        asking.iter().filter(|file| !ASK_FOR_STATUS.contains(&file.part())).map(|file| &*file.path).collect();
    assert!(wrong.is_empty(), "these could publish what is not approved: {wrong:?}");
    assert_eq!(asking.iter().map(|file| file.part()).collect::<std::collections::BTreeSet<_>>(), ASK_FOR_STATUS.into());
    // Nor does the rest of the model hand it on.
    let inside = files.iter().filter(|file| file.part() == "model" && !file.path.starts_with("model/status/"));
    for file in inside {
        assert!(!file.code().any(|(_, line)| line.contains("status::")), "{} hands the status on", file.path);
    }
}

#[test]
fn nothing_mutable_is_global() {
    for file in files() {
        for (number, line) in file.code() {
            let is_static = line.trim_start().trim_start_matches("pub ").starts_with("static ");
            let mutable = ["static mut", "Mutex", "RwLock", "Atomic", "RefCell"].iter().any(|word| line.contains(word));
            assert!(!(is_static && mutable), "src/{}:{number}: {line}", file.path);
        }
    }
}

#[test]
fn every_file_says_why_it_exists() {
    for file in files() {
        assert!(file.text.starts_with("//! "), "src/{} has no header", file.path);
    }
}

#[test]
fn no_file_is_too_long_to_read() {
    for file in files() {
        let lines = file.text.lines().count();
        assert!(lines <= LONGEST, "src/{} has {lines} lines: split it", file.path);
    }
}

/// A file of the source.
struct File {
    path: String,
    text: String,
}

impl File {
    /// The part of the house that it belongs to: the folder or file directly below `src/`.
    fn part(&self) -> &str {
        let first = self.path.split('/').next().unwrap_or_default();
        if matches!(first, "lib.rs" | "main.rs") { first } else { first.trim_end_matches(".rs") }
    }

    /// Its lines without comments and without tests, with their numbers.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test_file = self.path.ends_with("tests.rs");
        let end = self.text.find("#[cfg(test)]\nmod tests {").unwrap_or(self.text.len());
        let code = if is_test_file { "" } else { &self.text[..end] };
        code.lines()
            .enumerate()
            .map(|(at, line)| (at + 1, line))
            .filter(|(_, line)| !line.trim_start().starts_with("//"))
    }

    /// What it takes from other parts, `model::plan::Action`, with the line. A group in braces gives each of its members.
    fn imports(&self) -> Vec<(usize, String)> {
        let mut found = Vec::new();
        for (number, line) in self.code() {
            for rest in line.split("crate::").skip(1) {
                let group = rest.strip_prefix('{').map(|rest| rest.split('}').next().unwrap_or_default());
                let members = group.unwrap_or(rest).split(',').take(if group.is_some() { usize::MAX } else { 1 });
                for member in members {
                    let path: String = member
                        .trim()
                        .chars()
                        .take_while(|letter| letter.is_alphanumeric() || matches!(letter, '_' | ':'))
                        .collect();
                    let is_module = path.starts_with(|letter: char| letter.is_lowercase());
                    if is_module {
                        found.push((number, path.trim_end_matches(':').to_owned()));
                    }
                }
            }
        }
        found
    }
}

fn files() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut paths = Vec::new();
    gather(&root, &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let relative = path.strip_prefix(&root).unwrap_or(&path);
            let relative = relative.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>();
            File { path: relative.join("/"), text: fs::read_to_string(&path).unwrap() }
        })
        .collect()
}

fn gather(folder: &Path, paths: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            gather(&path, paths);
        } else if path.extension().is_some_and(|ending| ending == "rs") {
            paths.push(path);
        }
    }
}

/// Whoever changes the look begins in the guide to the layouts: a page or a part of the style sheet that it leaves out cannot be found.
#[test]
fn the_guide_to_the_layouts_names_every_file() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("layouts");
    let guide = fs::read_to_string(root.join("README.md")).expect("layouts/README.md");
    for folder in ["site", "site/css"] {
        for entry in fs::read_dir(root.join(folder)).expect("a folder of layouts") {
            let name = entry.expect("a file").file_name().to_string_lossy().into_owned();
            let is_named = !name.contains('.') || guide.contains(&name);
            assert!(is_named, "layouts/README.md does not say what {folder}/{name} is");
        }
    }
    for path in guide.split('`').filter(|word| word.starts_with("src/") && word.ends_with(".rs")) {
        assert!(root.join("..").join(path).is_file(), "layouts/README.md names {path}, which is not there");
    }
}
