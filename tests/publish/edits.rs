//! Content that is edited while it is published: what comes out is the old or the new, and the ledger agrees with it.

use std::fs;
use std::time::{Duration, Instant};

use crate::place::Place;

const DAY: &str = "2026-04-21";
const PAGE: &str = "output/site/om/sida/index.html";

/// A page whose first and last words say which version it is, with so much between them that half of it could be seen.
fn version(number: u32) -> String {
    format!("---\ntitel: Sida\n---\n\nBörjan{number}.\n\n{}\n\nSlutet{number}.\n", "Ett stycke text.\n\n".repeat(400))
}

fn published(place: &Place) -> u32 {
    let page = fs::read_to_string(place.path(PAGE)).unwrap();
    let number = |word: &str| -> u32 {
        let (_, rest) = page.split_once(word).unwrap_or_else(|| panic!("{word} is not there"));
        rest.split_once('.').unwrap().0.parse().unwrap()
    };
    assert_eq!(number("Början"), number("Slutet"), "half of one version and half of another");
    number("Slutet")
}

#[test]
fn content_edited_during_a_publishing_comes_out_old_or_new() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/sidor")).unwrap();
    let file = place.path("content/sidor/sida.md");
    fs::write(&file, version(0)).unwrap();
    place.publish(DAY);
    let begun = Instant::now();
    place.publish(DAY);
    let time = begun.elapsed();
    let moments = 16;
    for moment in 1..=moments {
        let mut child = place.command(&["publish", "--today", DAY, "--quiet"]).spawn().unwrap();
        std::thread::sleep(time.mul_f64(f64::from(moment) / f64::from(moments)));
        // In place, as many editors save: first cut off, then written.
        fs::write(&file, version(moment)).unwrap();
        let code = child.wait().unwrap().code();
        // A file met while it is being saved may be refused as torn; then the last site stands.
        assert!(matches!(code, Some(0 | 1)), "{code:?} at moment {moment}");
        assert!([moment - 1, moment].contains(&published(&place)), "moment {moment}");
        assert!(place.is_whole());
        assert_eq!(place.ledger(), place.published(), "moment {moment}");
        // What was edited too late comes with the next run.
        place.publish(DAY);
        assert_eq!(published(&place), moment);
    }
}

/// Saved over and over while it is read: the reading begins anew until it has got one moment of the whole folder.
#[test]
fn content_that_never_rests_is_never_read_torn() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/sidor")).unwrap();
    let files = ["sida.md", "sida-tva.md"].map(|name| place.path("content/sidor").join(name));
    let save = |number: u32| {
        for file in &files {
            let beside = file.with_extension("ny~");
            fs::write(&beside, version(number)).unwrap();
            fs::rename(&beside, file).unwrap();
        }
    };
    save(0);
    place.publish(DAY);
    let mut child = place.command(&["publish", "--today", DAY, "--quiet"]).spawn().unwrap();
    let deadline = Instant::now() + Duration::from_secs(60);
    let mut number = 1;
    let code = loop {
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        assert!(Instant::now() < deadline, "the reading never came to an end");
        save(number);
        number += 1;
        std::thread::sleep(Duration::from_micros(200));
    };
    // It may give up and say so; it never publishes what it is not sure of.
    assert!(matches!(code, Some(0..=2)), "{code:?}");
    assert!(published(&place) < number);
    assert!(place.is_whole());
    assert_eq!(place.ledger(), place.published());
}
