//! Publishing as it goes through a year, and as it goes wrong: killed at any moment, run twice at once, short of room, edited under.
//!
//! Every test runs the real command over a copy of the smallest content.

#![allow(clippy::disallowed_methods, reason = "tests read and write files")]

mod after;
mod disk;
mod edits;
mod embargo;
mod moved;
mod place;
#[path = "../support/mod.rs"]
mod support;

use std::fs;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use lofte::ledger::manifest::MANIFEST;
use lofte::ledger::{FILE, hash};
use place::Place;

const REPORT: &str = "exempelby/uppfoljningar/2026-k1/sakrare-parkering.md";

const LATE: &str = "---
lämnad: 2026-07-30
lämnad av: {part: kommunen, funktion: Gatuenheten}
utfört: helt
effekt: inte mätt
sammanfattning: Allt är gjort, och effekten mäts till hösten.
nästa mätning: 2026-10-01
prestationer:
  - {löfte: l1, planerat: 42, utfört: 42}
godkänd:
  - {part: kommunen, namn: Alva Exempelsson, datum: 2026-08-02}
  - {part: polisen, namn: Sixten Provlund, datum: 2026-08-03}
---

## Motivering

Rapporten kom sent.
";

impl Place {
    fn page(&self, address: &str) -> String {
        fs::read_to_string(self.path("output/site").join(&address[1..]).join("index.html")).expect(address)
    }

    /// Every address that was ever published still answers, and a copy is what the ledger says.
    #[track_caller]
    fn everything_answers(&self) {
        for address in self.ledger().unwrap().addresses() {
            let file = if address.ends_with('/') { format!("{address}index.html") } else { address.to_owned() };
            assert!(self.path("output/site").join(&file[1..]).is_file(), "{address}");
        }
        assert_eq!(self.run(&["verify", "output/site"]).status.code(), Some(0));
        assert!(self.is_whole());
    }
}

#[test]
fn a_signed_file_is_published_byte_for_byte_and_recorded_once() {
    let place = Place::new();
    let folder = place.path("content/exempelby/undertecknat");
    support::copy(&support::repository("tests/cases/signed/electronic/content/exempelby/undertecknat"), &folder)
        .unwrap();
    let signed = fs::read(folder.join("sakrare-parkering.pdf")).unwrap();
    let address = "/exempelby/loften/sakrare-parkering/undertecknad.pdf";
    place.publish("2026-04-21");
    place.publish("2026-07-22");
    assert_eq!(fs::read(place.path("output/site").join(&address[1..])).unwrap(), signed);
    assert!(!place.path("output/site/exempelby/undertecknat").exists(), "it stands at one address only");
    let ledger = place.ledger().unwrap();
    let recorded: Vec<_> = ledger.signed().map(|file| (file.address.as_str(), file.sha256.clone())).collect();
    assert_eq!(recorded, [(address, hash(&signed))]);
    // Another byte at the end, and no reader would show anything else: refused all the same.
    fs::write(folder.join("sakrare-parkering.pdf"), [&signed[..], b"\n"].concat()).unwrap();
    assert_eq!(place.run(&["publish", "--today", "2026-07-22"]).status.code(), Some(1));
    assert_eq!(fs::read(place.path("output/site").join(&address[1..])).unwrap(), signed);
}

/// Four releases, with a correction, a missing and late report, a moved release, a promise that changes names and a page that moves.
#[test]
fn a_year() {
    let place = Place::new();
    let result = "/exempelby/uppfoljning/2026/kvartal-1/sakrare-parkering/";
    // Before the first release there is a signed promise and a site, and no result.
    place.publish("2026-04-20");
    assert!(!place.ledger().unwrap().text().contains("\"slag\":\"resultat\""));
    // On the day the result comes; once more changes nothing.
    assert!(place.publish("2026-04-21").contains("Resultat: Säkrare parkering vid resecentrum, 2026-k1, utgåva 1"));
    let text = place.ledger().unwrap().text().to_owned();
    assert!(place.publish("2026-04-21").contains("inget nytt"));
    assert_eq!(place.ledger().unwrap().text(), text);
    place.everything_answers();
    // A change in silence is refused and leaves the site as it was; with a correction it is a second edition, and the first stays.
    place.change(REPORT, "från 18 till 11", "från 18 till 9");
    let refused = place.run(&["publish", "--today", "2026-05-04"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(place.published().unwrap().text(), text);
    place.change(
        REPORT,
        "prestationer:",
        "rättelser:\n  - {datum: 2026-05-04, fel: Det stod 11., rätt: Det ska stå 9., beslutad av: Styrgruppen}\nprestationer:",
    );
    assert!(place.publish("2026-05-04").contains("utgåva 2"));
    assert!(place.publish("2026-05-04").contains("inget nytt, inga nya adresser, inget ändrat"));
    assert!(place.page(&format!("{result}utgava-1/")).contains("minskade från 18 till 11"));
    assert!(place.page(result).contains("minskade från 18 till 9"));
    assert!(place.page("/rattelser/").contains("Det ska stå 9."));
    place.everything_answers();
    // The second quarter passes without a report: that is shown, and nothing is recorded as its result. Then it comes.
    place.publish("2026-07-21");
    let second = "/exempelby/uppfoljning/2026/kvartal-2/sakrare-parkering/";
    assert!(place.page(second).contains("Rapport saknas"));
    fs::create_dir_all(place.path("content/exempelby/uppfoljningar/2026-k2")).unwrap();
    fs::write(place.path("content/exempelby/uppfoljningar/2026-k2/sakrare-parkering.md"), LATE).unwrap();
    assert!(place.publish("2026-08-03").contains("2026-k2, utgåva 1"));
    assert!(!place.page(second).contains("Ingen godkänd rapport har kommit in"));
    place.everything_answers();
    // The third release is moved a week: on the ordinary day nothing of it is out, on the new one it is.
    place.change(
        "webbplats.yaml",
        "  klockslag: 08:00",
        "  klockslag: 08:00\n  undantag:\n    - {kvartal: 2026-k3, datum: 2026-10-27, skäl: Mätningen blev försenad.}",
    );
    place.publish("2026-10-20");
    let third = "output/site/exempelby/uppfoljning/2026/kvartal-3/index.html";
    assert!(!place.path(third).exists());
    assert!(place.page("/kalender/").contains("Mätningen blev försenad."));
    place.publish("2026-10-27");
    assert!(place.path(third).is_file());
    place.everything_answers();
    // The promise changes names. Without a word of the old one its results would be gone; with it all addresses lead on.
    let promises = place.path("content/exempelby/loften");
    fs::rename(promises.join("sakrare-parkering.md"), promises.join("trygg-parkering.md")).unwrap();
    for quarter in ["2026-k1", "2026-k2"] {
        let reports = place.path("content/exempelby/uppfoljningar").join(quarter);
        fs::rename(reports.join("sakrare-parkering.md"), reports.join("trygg-parkering.md")).unwrap();
    }
    assert_eq!(place.run(&["publish", "--today", "2026-11-05"]).status.code(), Some(1));
    place.change("exempelby/loften/trygg-parkering.md", "titel:", "tidigare id: [sakrare-parkering]\ntitel:");
    assert!(place.publish("2026-11-05").contains("inget nytt, "));
    let renamed = result.replace("sakrare", "trygg");
    assert!(place.page(result).contains(&format!("url={renamed}")));
    assert!(place.page(&format!("{result}utgava-1/")).contains(&format!("url={renamed}utgava-1/")));
    assert!(place.page(&format!("{renamed}utgava-1/")).contains("minskade från 18 till 11"));
    let history = place.run(&["history", "sakrare-parkering", "--today", "2026-11-05"]);
    assert_eq!(String::from_utf8_lossy(&history.stdout).matches("Utgåva ").count(), 3);
    place.everything_answers();
    // The fourth release, and a page of the site's own that moves, first without a redirect and then with one.
    let pages = place.path("content/sidor");
    fs::create_dir_all(&pages).unwrap();
    fs::write(pages.join("lampor.md"), "---\ntitel: Lampor\n---\n\nOm lamporna.\n").unwrap();
    place.publish("2027-01-19");
    fs::rename(pages.join("lampor.md"), pages.join("belysning.md")).unwrap();
    assert_eq!(place.run(&["publish", "--today", "2027-01-20"]).status.code(), Some(1));
    place.change(
        "webbplats.yaml",
        "publicering:",
        "omdirigeringar:\n  - {från: /om/lampor/, till: /om/belysning/}\npublicering:",
    );
    place.publish("2027-01-20");
    assert!(place.page("/om/lampor/").contains("url=/om/belysning/"));
    place.everything_answers();
    // Nothing is published back in time.
    assert_eq!(place.run(&["publish", "--today", "2026-12-01"]).status.code(), Some(1));
}

#[test]
fn a_copy_that_differs_is_told_file_by_file() {
    let place = Place::new();
    place.publish("2026-04-21");
    let page = place.path("output/site/index.html");
    fs::write(&page, fs::read_to_string(&page).unwrap() + " ").unwrap();
    fs::remove_file(place.path("output/site/ikon.svg")).unwrap();
    fs::write(place.path("output/site/ny.html"), "x").unwrap();
    fs::write(place.path("output/site/index.html.gz"), "x").unwrap();
    let output = place.run(&["verify", "output/site"]);
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(1));
    for line in ["Ändrad: index.html", "Saknas: ikon.svg", "Tillagd: ny.html", "Ändrad: index.html.gz", "4 punkter"] {
        assert!(said.contains(line), "{said}");
    }
    // A list that has been made to agree is not the list that was published.
    let list = place.path("output/site").join(MANIFEST);
    fs::write(&list, fs::read_to_string(&list).unwrap().replacen('a', "b", 1)).unwrap();
    assert!(String::from_utf8_lossy(&place.run(&["verify", "output/site"]).stdout).contains("inte den lista"));
    assert_eq!(place.run(&["verify", "nowhere"]).status.code(), Some(2));
}

/// A build service begins on an empty machine: the ledger of the published site, fetched to where the site would lie, is enough for
/// what an earlier run put out and did not save to be taken over.
#[test]
fn an_empty_machine_takes_over_from_the_ledger_of_the_site() {
    let place = Place::new();
    place.publish("2026-04-20");
    let own = fs::read(place.path("content").join(FILE)).unwrap();
    place.publish("2026-04-21");
    let published = place.published().unwrap();
    fs::write(place.path("content").join(FILE), own).unwrap();
    fs::remove_dir_all(place.path("output")).unwrap();
    fs::create_dir_all(place.path("output/site")).unwrap();
    fs::write(place.path("output/.lofte"), "").unwrap();
    fs::write(place.path("output/site").join(FILE), published.text()).unwrap();
    assert!(place.publish("2026-04-21").contains("inget nytt"));
    assert_eq!(place.ledger().unwrap(), published);
    assert!(place.is_whole());
}

/// A ledger that somebody has changed by hand may know more than the site: it is never replaced by the site's.
#[test]
fn a_ledger_that_does_not_hold_is_told_of_and_left_as_it_is() {
    let place = Place::new();
    place.publish("2026-04-21");
    let (file, published) = (place.path("content").join(FILE), place.published().unwrap());
    let spoilt = fs::read_to_string(&file).unwrap().replacen("2026-04-21T", "2026-04-20T", 1);
    fs::write(&file, &spoilt).unwrap();
    let output = place.run(&["publish", "--today", "2026-05-04"]);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("ledger-broken"));
    assert_eq!(fs::read_to_string(&file).unwrap(), spoilt);
    assert_eq!(place.published().unwrap(), published);
}

/// Killed at moments spread over the whole run, a publishing leaves the old site or the new one, whole, and a ledger that is
/// whole and never ahead of the site. The next run finishes.
#[test]
fn a_publishing_killed_at_any_moment_leaves_old_or_new() {
    let place = Place::new();
    place.publish("2026-04-20");
    let begun = Instant::now();
    let whole = Place::new();
    whole.publish("2026-04-20");
    let time = begun.elapsed();
    // More of them can be asked for: `LOFTE_KILLS=300 cargo test --test publish`.
    let moments: u32 = std::env::var("LOFTE_KILLS").ok().and_then(|count| count.parse().ok()).unwrap_or(40);
    for moment in 0..moments {
        // Each run has something to change: the site's own page says another thing.
        fs::create_dir_all(place.path("content/sidor")).unwrap();
        let page = format!("---\ntitel: Sida\n---\n\nUtgåva nummer {moment}.\n");
        fs::write(place.path("content/sidor/sida.md"), page).unwrap();
        let mut child = place.command(&["publish", "--today", "2026-04-21", "--quiet"]).spawn().unwrap();
        std::thread::sleep(time.mul_f64(f64::from(moment) / f64::from(moments) * 1.3));
        let _ = child.kill();
        child.wait().unwrap();
        assert!(place.is_whole(), "killed at moment {moment}");
        let published = place.published().expect("a published site has its ledger");
        let own = place.ledger().expect("the content has had its ledger since the first time");
        assert!(published.continues(&own), "killed at moment {moment}: the ledger is ahead of the site");
    }
    place.publish("2026-04-21");
    assert!(place.is_whole());
    assert_eq!(place.ledger(), place.published());
    assert_eq!(place.run(&["verify", "output/site"]).status.code(), Some(0));
    // Nothing is left beside.
    let beside: Vec<String> = fs::read_dir(place.0.path())
        .unwrap()
        .chain(fs::read_dir(place.path("content")).unwrap())
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .filter(|name| name.contains("lofte-new") || name.contains("lofte-old"))
        .collect();
    assert!(beside.is_empty(), "{beside:?}");
}

#[test]
fn two_publishings_at_once_give_one_ledger() {
    let place = Place::new();
    for round in 0..5 {
        fs::create_dir_all(place.path("content/sidor")).unwrap();
        fs::write(place.path("content/sidor/sida.md"), format!("---\ntitel: Sida\n---\n\nOmgång {round}.\n")).unwrap();
        let children: Vec<_> =
            (0..2).map(|_| place.command(&["publish", "--today", "2026-04-21", "--quiet"]).spawn().unwrap()).collect();
        let codes: Vec<_> = children.into_iter().map(|child| child.wait_with_output().unwrap().status.code()).collect();
        // One goes through; the other does too, or is told that the folder is taken.
        assert!(codes.contains(&Some(0)) && codes.iter().all(|code| [Some(0), Some(2)].contains(code)), "{codes:?}");
        assert!(place.is_whole());
        assert!(place.published().unwrap().continues(&place.ledger().unwrap()));
    }
    place.publish("2026-04-21");
    assert_eq!(place.ledger(), place.published());
}

/// A disk that takes no more, as a limit on the size of files: the last output stands, and the ledger with it.
#[test]
fn a_publishing_that_finds_no_room_leaves_the_last_one() {
    let place = Place::new();
    place.publish("2026-04-20");
    let (site, own) = (place.published().unwrap(), place.ledger().unwrap());
    let deadline = Instant::now() + Duration::from_secs(120);
    for blocks in [0, 1, 8, 40] {
        assert!(Instant::now() < deadline);
        // A signal that nobody takes becomes an error of the write.
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" publish --today 2026-04-21 --lang sv");
        let mut command = Command::new("sh");
        command.args(["-c", &script, env!("CARGO_BIN_EXE_lofte")]).current_dir(place.0.path());
        let output = command.stdout(Stdio::piped()).stderr(Stdio::piped()).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{blocks}: {}", String::from_utf8_lossy(&output.stderr));
        assert!(place.is_whole(), "{blocks}");
        assert_eq!((place.published().unwrap(), place.ledger().unwrap()), (site.clone(), own.clone()), "{blocks}");
    }
}
