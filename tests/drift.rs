//! The files for running without hands name commands and options that exist, and the guide names files that exist. What only the
//! programs themselves can say of them, `tests/conformance/servers` asks.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::process::Command;

use support::repository;

/// Every file of the examples, with the guide, as text.
fn files() -> Vec<(String, String)> {
    let entries = walkdir::WalkDir::new(repository("examples/drift")).sort_by_file_name();
    let files = entries.into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    let paths = files.map(|entry| entry.into_path()).chain([repository("docs/drift.md")]);
    paths.map(|path| (path.display().to_string(), fs::read_to_string(path).unwrap())).collect()
}

/// The calls of the program in a text: its name at the beginning of a word, then its own words up to what is another command's.
fn calls(text: &str) -> Vec<Vec<&str>> {
    fn of_line(line: &str) -> Option<Vec<&str>> {
        let at =
            line.find("lofte publish").or_else(|| line.find("lofte check")).or_else(|| line.find("lofte verify"))?;
        let words = line[at..].split(['`', '"', '>']).next()?.split_whitespace().skip(1);
        Some(words.take_while(|word| *word != "--" && *word != "#").collect())
    }
    // A guide names several calls in a line.
    text.split('`').flat_map(str::lines).filter_map(of_line).collect()
}

#[test]
fn every_call_names_a_command_and_options_that_exist() {
    let mut seen = BTreeSet::new();
    for (path, text) in files() {
        for call in calls(&text) {
            let help = Command::new(env!("CARGO_BIN_EXE_lofte")).args([call[0], "--help"]).output().unwrap();
            assert!(help.status.success(), "{path}: {call:?}");
            let help = String::from_utf8_lossy(&help.stdout).into_owned();
            for option in call.iter().filter(|word| word.starts_with("--")) {
                assert!(help.split_whitespace().any(|word| word == *option), "{path}: {call:?}: {option}");
            }
            seen.insert((path.rsplit('/').next().unwrap().to_owned(), call[0].to_owned()));
        }
    }
    // Every way of running it does call it.
    for file in ["lofte.service", "crontab", "publicera.yml", ".gitlab-ci.yml", "drift.md"] {
        assert!(seen.contains(&(file.to_owned(), "publish".to_owned())), "{file}: {seen:?}");
    }
}

#[test]
fn the_guide_names_files_that_exist_and_what_the_program_tells() {
    let guide = fs::read_to_string(repository("docs/drift.md")).unwrap();
    for (path, _) in files() {
        let name = path.split("examples/drift/").nth(1);
        let Some(name) = name else { continue };
        let is_named = guide.contains(name) || (name.starts_with("systemd/") && guide.contains("systemd/lofte"));
        assert!(is_named, "the guide does not tell of {name}");
    }
    for name in ["systemd/lofte.service", "systemd/lofte.timer", "github/publicera.yml", "gitlab/.gitlab-ci.yml"] {
        assert!(guide.contains(name) && repository("examples/drift").join(name).is_file(), "{name}");
    }
    let source = include_str!("../src/cli/after.rs");
    let told: BTreeSet<&str> = source.split(".env(\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let named: BTreeSet<&str> = guide
        .split("| `")
        .skip(1)
        .filter_map(|rest| rest.split('`').next())
        .filter(|name| name.starts_with("LOFTE_"))
        .collect();
    assert_eq!(told, named);
}

/// The timer follows the clock of the releases: the example's own rule.
#[test]
fn the_timer_goes_at_the_time_of_the_releases() {
    let site = fs::read_to_string(repository("content/webbplats.yaml")).unwrap();
    let value = |key: &str| {
        let line = site.lines().find(|line| line.trim_start().starts_with(key)).unwrap();
        line.split_once(':').unwrap().1.trim().trim_matches('"').to_owned()
    };
    let timer = fs::read_to_string(repository("examples/drift/systemd/lofte.timer")).unwrap();
    let time = value("klockslag:").replace('.', ":");
    assert!(timer.contains(&format!("OnCalendar=*-*-* {time}:00 {}\n", value("tidszon:"))), "{time}: {timer}");
}
