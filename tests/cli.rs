//! The command as a user meets it: help, refusals, exit codes, streams, and an output that outlives mistakes.

#![allow(clippy::disallowed_methods)]

mod support;

use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

fn lofte(arguments: &[&str]) -> Output {
    command(arguments).output().unwrap()
}

fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_lofte"));
    command
        .args(arguments)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .env_remove("LANG")
        .env_remove("LC_ALL")
        .env("NO_COLOR", "1");
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// A copy of the example's smaller partnership that a test may spoil.
fn example(folder: &Path) -> PathBuf {
    let content = folder.join("content");
    let keep = |path: &Path| !path.starts_with("exempelby") && !path.starts_with("sidor");
    support::copy_some(&support::repository("content"), &content, keep).unwrap();
    content
}

#[test]
fn help_is_in_the_readers_language() {
    let swedish = lofte(&["--help"]);
    assert_eq!(swedish.status.code(), Some(0));
    assert!(text(&swedish.stdout).contains("Användning: lofte"), "{}", text(&swedish.stdout));
    let english = lofte(&["--help", "--lang", "en"]);
    assert!(text(&english.stdout).contains("Usage: lofte"), "{}", text(&english.stdout));
    let from_environment = command(&["build", "--help"]).env("LANG", "en_GB.UTF-8").output().unwrap();
    assert!(text(&from_environment.stdout).contains("The folder to build"), "{}", text(&from_environment.stdout));
    for option in
        ["--content", "--layouts", "--output", "--today", "--lang", "--format", "--jobs", "--quiet", "--verbose"]
    {
        assert!(text(&from_environment.stdout).contains(option), "{option}");
    }
}

#[test]
fn wrong_arguments_are_refused_with_a_remedy() {
    for (arguments, said) in [
        (&["buil"][..], "Menade du ”build”?"),
        (&["build", "--ouput", "x"], "Menade du ”--output”?"),
        (&["check", "--format", "xml"], "Skriv text eller json."),
        (&["check", "--today", "2026-1-1"], "2026-04-21"),
        (&["check", "--jobs", "många"], "Skriv ett helt tal"),
        (&["check", "--jobs"], "behöver ett värde"),
        (&["check", "-q", "-v"], "kan inte användas tillsammans"),
        (&["check", "--content", "finns-inte"], "--content"),
        (&["check", "--layouts", "finns-inte"], "--layouts"),
        (&["build", "--output", "src"], "lämnas därför i fred"),
        (&["build", "--output", "/"], "--output"),
        (&[], "Kommandon:"),
    ] {
        let result = lofte(arguments);
        assert_eq!(result.status.code(), Some(2), "{arguments:?}");
        assert!(text(&result.stderr).contains(said), "{arguments:?}\n{}", text(&result.stderr));
        assert!(!text(&result.stderr).contains('⟨'), "{arguments:?} misses a word\n{}", text(&result.stderr));
    }
    assert!(Path::new(env!("CARGO_MANIFEST_DIR")).join("src/main.rs").exists());
}

#[test]
fn a_reader_that_goes_is_no_failure() {
    let mut child =
        command(&["check", "--format", "json"]).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    let mut said = String::new();
    child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
    assert_eq!(child.wait().unwrap().code(), Some(0), "{said}");
    assert_eq!(said, "");
}

#[test]
fn json_is_one_object_and_the_only_output() {
    let result = lofte(&["check", "--format", "json"]);
    let all: serde_json::Value = serde_json::from_slice(&result.stdout).unwrap();
    assert_eq!(all["summary"]["errors"], 0);
    assert_eq!(all["diagnostics"][0]["id"], "report-missing");
    assert_eq!(all["diagnostics"][0]["line"], 2);
    assert_eq!(text(&result.stderr), "");
}

#[test]
fn quiet_says_only_what_is_wrong_and_verbose_names_every_file() {
    let quiet = lofte(&["check", "-q"]);
    assert_eq!(text(&quiet.stdout), "");
    assert!(text(&quiet.stderr).starts_with("varning[report-missing]"));
    let folder = tempfile::tempdir().unwrap();
    let content = example(folder.path()).display().to_string();
    let output = folder.path().join("output").display().to_string();
    lofte(&["build", "-q", "--content", &content, "--output", &output]);
    let verbose = lofte(&["build", "-v", "--content", &content, "--output", &output]);
    assert!(text(&verbose.stderr).lines().any(|line| line == "site/index.html"));
    assert!(text(&verbose.stdout).contains("inget ändrat"), "{}", text(&verbose.stdout));
}

#[test]
fn a_failed_check_leaves_the_last_good_output() {
    let folder = tempfile::tempdir().unwrap();
    let content = example(folder.path());
    let (content_path, output) = (content.display().to_string(), folder.path().join("output"));
    let arguments = ["build", "-q", "--content", &content_path, "--output", &output.display().to_string()];
    assert_eq!(lofte(&arguments).status.code(), Some(0));
    let page = output.join("site/provkoping/uppfoljning/2026/kvartal-3/lugnare-torg/index.html");
    let before = fs::read(&page).unwrap();

    let follow_up = content.join("provkoping/uppfoljningar/2026-k3/lugnare-torg.md");
    let text_before = fs::read_to_string(&follow_up).unwrap();
    fs::write(&follow_up, text_before.replacen("effekt: mindre", "effekt: mindr", 1)).unwrap();
    let broken = lofte(&arguments);
    assert_eq!(broken.status.code(), Some(1));
    assert!(text(&broken.stderr).contains("Menade du ”mindre”?"), "{}", text(&broken.stderr));
    assert_eq!(fs::read(&page).unwrap(), before);

    // A result that is taken away takes its page with it.
    fs::write(&follow_up, text_before).unwrap();
    fs::write(output.join("site/stray.html"), "left by somebody").unwrap();
    assert_eq!(lofte(&arguments).status.code(), Some(0));
    assert!(!output.join("site/stray.html").exists());
}

#[test]
fn a_layout_of_ones_own_shadows_and_its_faults_are_told_with_their_place() {
    let folder = tempfile::tempdir().unwrap();
    let content = example(folder.path());
    let layouts = folder.path().join("layouts");
    fs::create_dir_all(layouts.join("site")).unwrap();
    fs::create_dir_all(layouts.join("locales/sv")).unwrap();
    let (content, output) = (content.display().to_string(), folder.path().join("output"));
    let arguments = ["build", "-q", "--content", &content, "--output", &output.display().to_string()];

    fs::write(layouts.join("site/not-found.html"), "<!doctype html>\n<title>Egen</title>\n{{ saknas.helt }}\n")
        .unwrap();
    let broken = lofte(&arguments);
    assert_eq!(broken.status.code(), Some(1), "{}", text(&broken.stderr));
    let said = text(&broken.stderr);
    assert!(said.contains("layouts/site/not-found.html:3:") && said.contains("[layout-fault]"), "{said}");
    assert!(!output.exists());

    fs::write(layouts.join("site/not-found.html"), "<!doctype html>\n<title>Egen</title>\n").unwrap();
    assert_eq!(lofte(&arguments).status.code(), Some(0));
    assert!(fs::read_to_string(output.join("site/404.html")).unwrap().contains("<title>Egen</title>"));
}

#[test]
fn before_its_moment_nothing_of_a_result_is_anywhere() {
    let folder = tempfile::tempdir().unwrap();
    let content = example(folder.path()).display().to_string();
    let build = |name: &str, today: &str| {
        let output = folder.path().join(name).display().to_string();
        let result = lofte(&["build", "-q", "--content", &content, "--today", today, "--output", &output]);
        assert_eq!(result.status.code(), Some(0), "{}", text(&result.stderr));
        let mut all = Vec::new();
        for entry in walkdir::WalkDir::new(Path::new(&output).join("site")).sort_by_file_name() {
            let entry = entry.unwrap();
            all.extend(entry.path().strip_prefix(&output).unwrap().display().to_string().into_bytes());
            if entry.file_type().is_file() && entry.path().extension().is_some_and(|ending| ending != "pdf") {
                all.extend(fs::read(entry.path()).unwrap());
            }
        }
        text(&all)
    };
    let before = build("before", "2026-10-27T07:59:59+01:00");
    let after = build("after", "2026-10-27T08:00:00+01:00");
    let result = "2026/kvartal-3/lugnare-torg";
    let sentence = "Tre kvällspass ställdes in och klagomålen minskade";
    assert!(after.contains(result) && after.contains(sentence));
    assert!(!before.contains(result) && !before.contains(sentence) && !before.contains("2026/kvartal-3"));
}
