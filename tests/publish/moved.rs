//! Files that have moved: every address that was ever published still answers, with the same bytes as where the file is now.

use std::fs;

use crate::place::Place;

const DAY: &str = "2026-04-21";
const IMAGE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"6\"><title>Lampor</title></svg>";

#[test]
fn a_file_that_has_moved_is_at_both_addresses() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/sidor")).unwrap();
    fs::create_dir_all(place.path("content/bilder")).unwrap();
    let page = |image: &str| {
        let text = format!("---\ntitel: Lampor\n---\n\n![Lamporna](../bilder/{image})\n");
        fs::write(place.path("content/sidor/lampor.md"), text).unwrap();
    };
    fs::write(place.path("content/bilder/gammal.svg"), IMAGE).unwrap();
    page("gammal.svg");
    place.publish(DAY);
    fs::rename(place.path("content/bilder/gammal.svg"), place.path("content/bilder/ny.svg")).unwrap();
    page("ny.svg");
    let refused = place.run(&["publish", "--today", DAY]);
    assert_eq!(refused.status.code(), Some(1), "an address must not vanish");
    place.change(
        "webbplats.yaml",
        "publicering:",
        "omdirigeringar:\n  - {från: /bilder/gammal.svg, till: /bilder/ny.svg}\n  - {från: /exempelby/samarbete.pdf, till: /exempelby/organisation.pdf}\npublicering:",
    );
    place.publish(DAY);
    let bytes = |path: &str| fs::read(place.path("output/site").join(path)).unwrap_or_else(|_| panic!("no {path}"));
    assert_eq!(bytes("bilder/gammal.svg"), IMAGE.as_bytes());
    assert_eq!(bytes("bilder/ny.svg"), IMAGE.as_bytes());
    assert!(bytes("exempelby/samarbete.pdf").starts_with(b"%PDF"));
    assert_eq!(bytes("exempelby/samarbete.pdf"), bytes("exempelby/organisation.pdf"));
    assert!(place.is_whole());
    let ledger = place.ledger().unwrap();
    for address in ["/bilder/gammal.svg", "/bilder/ny.svg", "/exempelby/samarbete.pdf"] {
        assert!(ledger.addresses().contains(address), "{address}");
    }
}
