//! What lies in the content before its time does not lie in the output before its time.

use std::fs;
use std::path::Path;

use crate::REPORT;
use crate::place::Place;

/// A drawing that holds a word found nowhere else.
const IMAGE: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"6\"><title>Ordbild</title></svg>";
const NAME: &str = "fore-och-efter.svg";

/// The files below a folder whose path or bytes hold a word.
fn holding(folder: &Path, word: &str) -> Vec<String> {
    let files = walkdir::WalkDir::new(folder).sort_by_file_name().into_iter().map(Result::unwrap);
    let files = files.filter(|entry| entry.file_type().is_file());
    let holds = |path: &Path| {
        let bytes = fs::read(path).unwrap();
        path.to_string_lossy().contains(word) || bytes.windows(word.len()).any(|window| window == word.as_bytes())
    };
    files.filter(|entry| holds(entry.path())).map(|entry| entry.path().display().to_string()).collect()
}

/// One second before the release neither name nor bytes of an image that only the waiting report shows can be fetched.
#[test]
fn an_image_of_a_report_comes_with_the_report() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/exempelby/bilder")).unwrap();
    fs::write(place.path("content/exempelby/bilder").join(NAME), IMAGE).unwrap();
    place.change(REPORT, "## Motivering\n", &format!("## Motivering\n\n![Lamporna](../../bilder/{NAME})\n"));
    let site = place.path("output/site");
    for command in ["build", "publish"] {
        let output = place.run(&[command, "--today", "2026-04-21T07:59:59+02:00"]);
        assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
        assert!(site.join("index.html").is_file());
        for word in [NAME, "Ordbild"] {
            assert_eq!(holding(&site, word), Vec::<String>::new(), "{command}: {word}");
        }
    }
    place.publish("2026-04-21T08:00:00+02:00");
    assert_eq!(fs::read_to_string(site.join("exempelby/bilder").join(NAME)).unwrap(), IMAGE);
    let page = site.join("exempelby/uppfoljning/2026/kvartal-1/sakrare-parkering/index.html");
    assert!(holding(&site, NAME).contains(&page.display().to_string()));
    assert!(place.ledger().unwrap().addresses().contains(format!("/exempelby/bilder/{NAME}").as_str()));
}

/// What has once been put out answers for ever, also when no page shows it any more.
#[test]
fn an_image_that_no_page_shows_any_more_has_vanished() {
    let place = Place::new();
    fs::create_dir_all(place.path("content/sidor")).unwrap();
    fs::create_dir_all(place.path("content/bilder")).unwrap();
    fs::write(place.path("content/bilder").join(NAME), IMAGE).unwrap();
    let page = place.path("content/sidor/lampor.md");
    fs::write(&page, format!("---\ntitel: Lampor\n---\n\n![Lamporna](../bilder/{NAME})\n")).unwrap();
    place.publish("2026-04-20");
    // The page goes over to words, and the image stays with a report that waits for its release.
    fs::write(&page, "---\ntitel: Lampor\n---\n\nLamporna.\n").unwrap();
    place.change(REPORT, "## Motivering\n", &format!("## Motivering\n\n![Lamporna](../../../bilder/{NAME})\n"));
    let output = place.run(&["publish", "--today", "2026-04-20"]);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("address-vanished") && said.contains(&format!("/bilder/{NAME}")), "{said}");
    assert!(place.path("output/site/bilder").join(NAME).is_file(), "the last site stands");
}
