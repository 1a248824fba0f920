//! Translations from day to day: what is left to do, accepting what agrees, and being told when the text changes.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod support;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const PROMISE: &str = "exempelby/loften/sakrare-parkering.md";
const TRANSLATION: &str = "exempelby/loften/sakrare-parkering.en.md";

/// A content folder of its own, in Swedish and English, with one translated promise.
struct Place(tempfile::TempDir);

impl Place {
    fn new() -> Self {
        let place = Self(tempfile::tempdir().unwrap());
        support::copy(&support::minimal(), place.content().as_path()).unwrap();
        place.change("webbplats.yaml", "språk: [sv]", "språk: [sv, en]");
        place.write(
            TRANSLATION,
            "---\n# Anna översätter\ntitel: Safer parking\n---\n\n## Inledning\n\nFind it whole.\n",
        );
        place
    }

    fn content(&self) -> PathBuf {
        self.0.path().join("content")
    }

    fn read(&self, file: &str) -> String {
        fs::read_to_string(self.content().join(file)).unwrap()
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.content().join(file), text).unwrap();
    }

    fn change(&self, file: &str, from: &str, to: &str) {
        let text = self.read(file);
        assert!(text.contains(from), "{file}: {from}");
        self.write(file, &text.replace(from, to));
    }

    fn run(&self, arguments: &[&str]) -> (i32, String) {
        let output: Output = Command::new(env!("CARGO_BIN_EXE_lofte"))
            .args(arguments)
            .args(["--today", "2026-04-21", "--lang", "sv"])
            .current_dir::<&Path>(self.0.path())
            .output()
            .unwrap();
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
        (output.status.code().unwrap(), said)
    }
}

#[test]
fn a_translation_is_accepted_and_followed_until_its_text_changes() {
    let place = Place::new();
    let (code, said) = place.run(&["translations"]);
    assert!(code == 1 && said.contains(&format!("Gå igenom: {TRANSLATION}")), "{said}");
    assert!(said.contains("Inte översatt: exempelby/problem/bilinbrott.md"), "{said}");

    let (code, said) = place.run(&["translations", "--accept"]);
    assert!(code == 0 && said.contains(TRANSLATION), "{said}");
    let accepted = place.read(TRANSLATION);
    assert!(accepted.contains("# Anna översätter\növersatt från: "), "{accepted}");
    assert!(accepted.ends_with("## Inledning\n\nFind it whole.\n"), "{accepted}");
    assert_eq!(place.run(&["translations"]).0, 0);
    let (code, said) = place.run(&["check"]);
    assert!(code == 0 && !said.contains("translation"), "{said}");

    // A fact is none of its words, nor is a text that nobody has translated.
    place.change(PROMISE, "e-post: gata@exempelby.example", "e-post: gator@exempelby.example");
    place.change(PROMISE, "Under 2025 anmäldes", "År 2025 anmäldes");
    assert_eq!(place.run(&["translations"]).0, 0);

    place.change(PROMISE, "titel: Säkrare parkering", "titel: Tryggare parkering");
    let (code, said) = place.run(&["check"]);
    assert!(code == 0 && said.contains("[translation-outdated]") && said.contains("har ändrats"), "{said}");
    let (code, said) = place.run(&["translations", "--accept", &format!("content/{TRANSLATION}")]);
    assert!(code == 0 && said.contains("Stämmer nu"), "{said}");
    assert_eq!(place.read(TRANSLATION).matches("översatt från").count(), 1);
    assert_eq!(place.run(&["translations"]).0, 0);
}

#[test]
fn a_file_that_is_no_translation_is_told_of() {
    let place = Place::new();
    let (code, said) = place.run(&["translations", PROMISE]);
    assert!(code == 2 && said.contains("ingen översättning"), "{said}");
    fs::remove_file(place.content().join(TRANSLATION)).unwrap();
    let (code, said) = place.run(&["translations"]);
    assert!(code == 0 && said.contains("inga översättningar"), "{said}");
}
