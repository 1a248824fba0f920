//! A place of its own for each test: content, output, and the real command standing in it.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

use lofte::ledger::manifest::{MANIFEST, Manifest};
use lofte::ledger::{FILE, Ledger, hash};
use lofte::output::compressed::Form;

/// A place with a copy of the smallest content.
pub struct Place(pub tempfile::TempDir);

impl Place {
    pub fn new() -> Self {
        let place = tempfile::tempdir().unwrap();
        crate::support::copy(&crate::support::minimal(), &place.path().join("content")).unwrap();
        Self(place)
    }

    /// A place without anything.
    pub fn empty() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    pub fn path(&self, path: &str) -> PathBuf {
        self.0.path().join(path)
    }

    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
        // After the name of the command: what stands last may be another command's.
        let (name, rest) = arguments.split_first().unwrap();
        command.args([name, "--lang", "sv"]).args(rest).current_dir(self.0.path()).env("NO_COLOR", "1");
        command.stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }

    pub fn run(&self, arguments: &[&str]) -> Output {
        self.command(arguments).output().unwrap()
    }

    /// Publishes, and gives what was said.
    #[track_caller]
    pub fn publish(&self, today: &str) -> String {
        let output = self.run(&["publish", "--today", today]);
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(output.status.code(), Some(0), "{said}{}", String::from_utf8_lossy(&output.stderr));
        said
    }

    pub fn change(&self, file: &str, from: &str, to: &str) {
        let path = self.path("content").join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert_eq!(text.matches(from).count(), 1, "{file}: {from}");
        fs::write(path, text.replace(from, to)).unwrap();
    }

    pub fn ledger(&self) -> Option<Ledger> {
        let text = fs::read_to_string(self.path("content").join(FILE)).ok()?;
        Some(Ledger::parse(&text).expect("the ledger is never torn"))
    }

    pub fn published(&self) -> Option<Ledger> {
        let text = fs::read_to_string(self.path("output/site").join(FILE)).ok()?;
        Some(Ledger::parse(&text).expect("the published ledger is never torn"))
    }

    /// Whether the site is whole: every file of its list is there with the bytes that the list says, what is compressed beside one
    /// unpacks to it, and there is no other file.
    pub fn is_whole(&self) -> bool {
        let site = self.path("output/site");
        let Some(manifest) = fs::read_to_string(site.join(MANIFEST)).ok().and_then(|text| Manifest::parse(&text))
        else {
            return false;
        };
        let files = walkdir::WalkDir::new(&site).into_iter().flatten().filter(|entry| entry.file_type().is_file());
        let found: BTreeSet<String> = files
            .map(|entry| entry.path().strip_prefix(&site).unwrap().display().to_string())
            .filter(|path| path != FILE && path != MANIFEST)
            .collect();
        let packed = |path: &str| {
            Form::ALL.into_iter().find_map(|form| Some((path.strip_suffix(form.ending())?.to_owned(), form)))
        };
        let unpacks = |path: &String, (text, form): (String, Form)| {
            let (bytes, text) = (fs::read(site.join(path)).unwrap(), fs::read(site.join(text)).unwrap_or_default());
            form.unpack(&bytes, u64::MAX).is_ok_and(|unpacked| unpacked == text)
        };
        found.iter().all(|path| packed(path).is_none_or(|of| unpacks(path, of)))
            && found.iter().filter(|path| packed(path).is_none()).eq(manifest.files().keys())
            && manifest.files().iter().all(|(path, sum)| &hash(&fs::read(site.join(path)).unwrap()) == sum)
    }
}
