//! A disk that is full or that takes no writing, as a real small file system of its own.
//!
//! The file systems live in name spaces that the kernel lets anybody make; where it does not, the tests say loudly that they were
//! not run, and with `LOFTE_REQUIRE_SMALL_DISK=1` they fail.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use lofte::ledger::{FILE, Ledger};

use crate::place::Place;

/// Runs a script where file systems can be mounted. `None` where that is not to be had.
fn apart(place: &Place, script: &str) -> Option<String> {
    let unshare = |script: &str| {
        let mut command = Command::new("unshare");
        command.args(["-Urm", "sh", "-euc", script]).current_dir(place.0.path());
        command.env("LOFTE", env!("CARGO_BIN_EXE_lofte")).env("LANG", "sv_SE.UTF-8").env("LC_ALL", "");
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).output()
    };
    fs::create_dir_all(place.path("disk")).unwrap();
    let tried = unshare("mount -t tmpfs -o size=64k tmpfs disk");
    if !tried.as_ref().is_ok_and(|output| output.status.success()) {
        let required = std::env::var_os("LOFTE_REQUIRE_SMALL_DISK").is_some_and(|value| value == "1");
        assert!(!required, "no file system of its own can be mounted here: {tried:?}");
        // Past what the test runner keeps to itself when a test passes.
        let _ = writeln!(std::io::stderr(), "\nNOT RUN: no file system of its own can be mounted here ({tried:?})\n");
        return None;
    }
    let output = unshare(script).unwrap();
    let said = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "{said}");
    Some(said)
}

/// A copy that a script has put aside, looked at as the output that it was.
fn seen(place: &Place, name: &str) -> (Place, Ledger) {
    let copy = Place::empty();
    crate::support::copy(&place.path("seen").join(name), &copy.path("output")).unwrap();
    assert!(copy.is_whole(), "{name}");
    let published = copy.published().unwrap();
    (copy, published)
}

fn ledger(place: &Place, name: &str) -> Ledger {
    Ledger::parse(&fs::read_to_string(place.path("seen").join(name).join(FILE)).unwrap()).unwrap()
}

#[test]
fn a_full_disk_leaves_the_last_site_and_room_lets_it_finish() {
    let place = Place::new();
    // What is left beyond what the last output takes, in kilobytes: too little for the new one, by less and less.
    let rooms = [4, 40, 120, 300];
    let script = format!(
        r#"
        mkdir seen
        mount -t tmpfs -o size=64m tmpfs disk
        "$LOFTE" publish --output disk/output --today 2026-04-20 --quiet
        keep() {{ cp -a disk/output "seen/$1"; cp content/{FILE} "seen/$1/{FILE}"; }}
        keep before
        used=$(df -k --output=used disk | tail -n 1)
        for room in {}; do
            mount -o remount,size=$((used + room))k disk
            code=0
            "$LOFTE" publish --output disk/output --today 2026-04-21 --quiet -- touch called 2> "said-$room" || code=$?
            echo "room $room: $code"
            keep "$room"
        done
        mount -o remount,size=64m disk
        "$LOFTE" publish --output disk/output --today 2026-04-21 --quiet
        "$LOFTE" verify disk/output/site
        keep after
        "#,
        rooms.map(|room| room.to_string()).join(" ")
    );
    let Some(said) = apart(&place, &script) else { return };
    let before = seen(&place, "before").1;
    for room in rooms {
        let words = fs::read_to_string(place.path(&format!("said-{room}"))).unwrap();
        assert!(said.contains(&format!("room {room}: 2\n")), "{said}{words}");
        assert!(words.contains("går inte att skriva") && words.contains("står kvar orört"), "{words}");
        assert_eq!(seen(&place, &room.to_string()).1, before, "{room}");
        assert_eq!(ledger(&place, &room.to_string()), before, "{room}: the ledger is ahead");
    }
    assert!(!place.path("called").exists(), "nothing is sent of what was not published");
    let after = seen(&place, "after").1;
    assert!(after.continues(&before) && after != before);
    assert_eq!(place.ledger().unwrap(), after);
}

#[test]
fn an_output_that_takes_no_writing_stands() {
    let place = Place::new();
    let script = r#"
        mkdir seen
        mount -t tmpfs -o size=64m tmpfs disk
        "$LOFTE" publish --output disk/output --today 2026-04-20 --quiet
        cp content/publicerat.jsonl ledger
        mount -o remount,ro disk
        code=0
        "$LOFTE" publish --output disk/output --today 2026-04-21 --quiet || code=$?
        echo "code $code"
        cmp content/publicerat.jsonl ledger
        mount -o remount,rw disk
        "$LOFTE" publish --output disk/output --today 2026-04-21 --quiet
        cp -a disk/output seen/after
    "#;
    let Some(said) = apart(&place, script) else { return };
    assert!(said.contains("code 2\n") && said.contains("går inte att skriva"), "{said}");
    assert_eq!(seen(&place, "after").1, place.ledger().unwrap());
}

/// The site is swapped and the content cannot be written: the message says so, and the next run takes the lines over.
#[test]
fn a_ledger_that_takes_no_writing_is_taken_over_from_the_site() {
    let place = Place::new();
    place.publish("2026-04-20");
    let before = place.ledger().unwrap();
    let script = r#"
        mount --bind content content
        mount -o remount,bind,ro content
        code=0
        "$LOFTE" publish --today 2026-04-21 --quiet -- touch called || code=$?
        echo "code $code"
    "#;
    let Some(said) = apart(&place, script) else { return };
    assert!(said.contains("code 2\n") && said.contains("Webbplatsen är utbytt"), "{said}");
    assert!(!place.path("called").exists());
    assert!(place.is_whole());
    assert_eq!(place.ledger().unwrap(), before);
    let ahead = place.published().unwrap();
    assert!(ahead.continues(&before) && ahead != before, "the site is never behind its ledger");
    assert!(place.publish("2026-04-21").contains("inget nytt"));
    assert_eq!(place.ledger().unwrap(), ahead);
}
