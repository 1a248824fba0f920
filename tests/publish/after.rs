//! The command that follows a publishing, and what machines are told of it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::process::{Output, Stdio};

use serde_json::{Value, json};

use crate::REPORT;
use crate::place::Place;

const DAY: &str = "2026-04-21";

fn said(output: &Output) -> (String, String) {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    (text(&output.stdout), text(&output.stderr))
}

fn publish(place: &Place, options: &[&str], after: &[&str]) -> Output {
    place.run(&[&["publish", "--today", DAY], options, &["--"], after].concat())
}

/// A program, since nothing here goes through a shell: it tells each argument on a line of its own.
fn teller(place: &Place) -> String {
    let file = place.path("säg det.sh");
    fs::write(&file, "#!/bin/sh\nfor word in \"$@\"; do printf '%s\\n' \"<$word>\"; done\n").unwrap();
    fs::set_permissions(&file, fs::Permissions::from_mode(0o755)).unwrap();
    "./säg det.sh".to_owned()
}

#[test]
fn the_command_gets_its_arguments_whole_and_learns_what_was_published() {
    let place = Place::new();
    let teller = teller(&place);
    let arguments = ["ett ord", "'två' \"tre\"", "$HOME", "*", "a;b | c", "", "--lang", "--quiet", "--"];
    let output = publish(&place, &[], &[&[teller.as_str()], arguments.as_slice()].concat());
    let (out, err) = said(&output);
    assert_eq!(output.status.code(), Some(0), "{out}{err}");
    let told: Vec<&str> = out.lines().filter(|line| line.starts_with('<')).collect();
    assert_eq!(told, arguments.map(|argument| format!("<{argument}>")));
    assert!(out.find("Publicerat:").unwrap() < out.find('<').unwrap(), "the summary comes first: {out}");
    // In the current folder, with what was published in the environment. Nothing is new now, and it runs all the same.
    let output = publish(&place, &["--quiet"], &["env"]);
    let (out, err) = said(&output);
    assert_eq!((output.status.code(), err.as_str()), (Some(0), ""));
    let folder = fs::canonicalize(place.0.path()).unwrap();
    let sha256 = place.ledger().unwrap().last_issue().unwrap().sha256.clone();
    for fact in [
        format!("LOFTE_SITE={}", folder.join("output/site").display()),
        "LOFTE_RELEASED=0".to_owned(),
        "LOFTE_CHANGED=0".to_owned(),
        format!("LOFTE_SHA256={sha256}"),
    ] {
        assert!(out.lines().any(|line| line == fact), "{fact}");
    }
    let output = publish(&place, &["--quiet"], &["pwd", "-P"]);
    assert_eq!(said(&output).0.trim_end(), folder.display().to_string());
}

#[test]
fn the_command_is_not_run_when_nothing_was_put_out() {
    let place = Place::new();
    place.change(REPORT, "utfört: helt", "utfört: hellt");
    let output = publish(&place, &[], &["touch", "called"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(!place.path("called").exists());
    place.change(REPORT, "utfört: hellt", "utfört: helt");
    assert_eq!(publish(&place, &[], &["touch", "called"]).status.code(), Some(0));
    assert!(place.path("called").exists());
}

#[test]
fn a_command_that_fails_leaves_site_and_ledger_and_says_what_to_do() {
    let place = Place::new();
    for (command, words) in [
        (&["false"][..], "kommandot ”false” slutade med felkod 1"),
        (&["no-such-program"], "kommandot ”no-such-program” gick inte att starta"),
        (&["sh", "-c", "kill -9 $$"], "kommandot ”sh” stoppades av signal 9"),
    ] {
        let output = publish(&place, &[], command);
        let (out, err) = said(&output);
        assert_eq!(output.status.code(), Some(2), "{out}{err}");
        assert!(out.contains("Publicerat:"), "{out}");
        assert!(err.contains("Webbplatsen och registret är klara") && err.contains(words), "{err}");
        assert!(place.is_whole());
        assert_eq!(place.ledger(), place.published());
    }
    // The sending that failed is made up for, although nothing is new.
    let output = publish(&place, &[], &["touch", "sent"]);
    assert!(said(&output).0.contains("inget nytt") && place.path("sent").exists());
}

/// While the site is being sent nobody changes it.
#[test]
fn the_output_is_locked_while_the_command_runs() {
    let place = Place::new();
    let lofte = env!("CARGO_BIN_EXE_lofte");
    let output = publish(&place, &[], &[lofte, "build", "--today", DAY, "--lang", "sv"]);
    let (out, err) = said(&output);
    assert_eq!(output.status.code(), Some(2), "{out}{err}");
    assert!(err.contains("Ett annat bygge arbetar redan"), "{err}");
    // What only reads is let in.
    assert_eq!(publish(&place, &[], &[lofte, "verify", "output/site"]).status.code(), Some(0));
}

/// A reader that has gone away is no reason to leave the site unsent.
#[test]
fn a_reader_that_has_gone_does_not_stop_the_command() {
    let place = Place::new();
    let mut child = place.command(&["publish", "--today", DAY]);
    let mut child = child.args(["--", "touch", "sent"]).stdout(Stdio::piped()).spawn().unwrap();
    drop(child.stdout.take());
    child.wait().unwrap();
    assert!(place.path("sent").exists());
}

fn object(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", said(output).0))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().unwrap().keys().map(String::as_str).collect()
}

#[test]
fn machines_are_told_of_everything_in_one_object() {
    let place = Place::new();
    // The command's own words go to standard error, so that the object stays whole.
    let output = publish(&place, &["--format", "json"], &["env"]);
    assert_eq!(output.status.code(), Some(0));
    let (all, (_, err)) = (object(&output), said(&output));
    let count = all["published"]["released"].as_array().unwrap().len();
    assert!(count > 1 && err.lines().any(|line| line == format!("LOFTE_RELEASED={count}")), "{count}");
    assert_eq!(keys(&all), ["after", "diagnostics", "published", "summary"]);
    assert_eq!(all["after"], json!({ "command": ["env"], "exit": 0 }));
    assert_eq!(all["summary"]["errors"], 0);
    let published = &all["published"];
    assert_eq!(keys(published), ["addresses", "files", "lines", "released", "sha256", "site", "time"]);
    let ledger = place.ledger().unwrap();
    assert_eq!(published["sha256"], ledger.last_issue().unwrap().sha256);
    assert_eq!(published["lines"], ledger.entries().len());
    assert_eq!(published["site"], "output/site");
    assert_eq!(published["time"], ledger.entries()[0].time);
    assert!(published["addresses"].as_array().unwrap().iter().any(|address| address == "/exempelby/"));
    let of_result = published["released"].as_array().unwrap().iter().find(|item| item["kind"] == "result").unwrap();
    assert_eq!(
        *of_result,
        json!({
            "kind": "result",
            "partnership": "exempelby",
            "id": "sakrare-parkering",
            "title": "Säkrare parkering vid resecentrum",
            "quarter": "2026-k1",
            "edition": 1,
            "addresses": ["/exempelby/uppfoljning/2026/kvartal-1/sakrare-parkering/"],
        })
    );
    // The guide shows the same members.
    let shown = include_str!("../../docs/drift.md").split("```json\n").nth(1).unwrap().split("```").next().unwrap();
    let shown: Value = serde_json::from_str(shown).unwrap();
    for path in ["", "/summary", "/published", "/after"] {
        assert_eq!(keys(all.pointer(path).unwrap()), keys(shown.pointer(path).unwrap()), "{path}");
    }
    assert_eq!(keys(of_result), keys(&shown["published"]["released"][0]));
    // A command that fails is in the object and in the exit code.
    let failed = publish(&place, &["--format", "json"], &["false"]);
    assert_eq!(failed.status.code(), Some(2));
    assert_eq!(object(&failed)["after"], json!({ "command": ["false"], "exit": 1 }));
    let unknown = object(&publish(&place, &["--format", "json"], &["no-such-program"]));
    assert_eq!(unknown["after"]["exit"], Value::Null);
    assert!(unknown["after"]["fault"].is_string(), "{unknown:#}");
    // Warnings are there also when all went well: a quarter later a report is missing.
    let later = place.run(&["publish", "--today", "2026-07-21", "--format", "json"]);
    let all = object(&later);
    assert_eq!(later.status.code(), Some(0), "{all:#}");
    assert_eq!(all["after"], Value::Null);
    assert_eq!(all["summary"]["warnings"], all["diagnostics"].as_array().unwrap().len());
    assert!(all["summary"]["warnings"].as_u64().unwrap() > 0, "{all:#}");
    // What is refused has the same members.
    place.change(REPORT, "från 18 till 11", "från 18 till 9");
    let refused = place.run(&["publish", "--today", "2026-07-21", "--format", "json", "--", "env"]);
    assert_eq!(refused.status.code(), Some(1));
    let all = object(&refused);
    assert_eq!((&all["published"], &all["after"]), (&Value::Null, &Value::Null));
    let errors = all["diagnostics"].as_array().unwrap().iter().filter(|fault| fault["severity"] == "error");
    assert_eq!(errors.map(|fault| fault["id"].clone()).collect::<Vec<_>>(), ["result-changed"]);
}
