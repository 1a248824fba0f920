//! One input, one output: two builds of the example are the same byte for byte, whatever the number of threads.

mod support;

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

fn build(output: &Path, jobs: &str) -> BTreeMap<String, Vec<u8>> {
    let result = Command::new(env!("CARGO_BIN_EXE_lofte"))
        .args(["build", "--quiet", "--jobs", jobs, "--output"])
        .arg(output)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    assert!(result.status.success(), "{}", String::from_utf8_lossy(&result.stderr));
    walkdir::WalkDir::new(output)
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(output).unwrap().display().to_string();
            #[allow(clippy::disallowed_methods)]
            (path, std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

#[test]
fn two_builds_are_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let one = build(&folder.path().join("one"), "1");
    let two = build(&folder.path().join("two"), "2");
    assert_eq!(one.keys().collect::<Vec<_>>(), two.keys().collect::<Vec<_>>());
    assert!(one.len() > 100, "{} files", one.len());
    for (path, bytes) in &one {
        assert!(two[path] == *bytes, "{path} differs");
    }
}

#[test]
fn nothing_internal_is_in_the_site() {
    let folder = tempfile::tempdir().unwrap();
    let files = build(&folder.path().join("output"), "2");
    // The names and addresses of the internal contacts of the example.
    let secrets: Vec<String> = walkdir::WalkDir::new(Path::new(env!("CARGO_MANIFEST_DIR")).join("content"))
        .into_iter()
        .map(Result::unwrap)
        .filter(|entry| entry.path().extension().is_some_and(|ending| ending == "yaml"))
        .flat_map(|entry| {
            #[allow(clippy::disallowed_methods)]
            let text = std::fs::read_to_string(entry.path()).unwrap();
            internal_values(&text)
        })
        .collect();
    assert!(secrets.len() > 10, "{secrets:?}");
    for (path, bytes) in files.iter().filter(|(path, _)| path.starts_with("site/")) {
        let text = if path.ends_with(".pdf") { pdf_text(bytes) } else { support::text(path, bytes) };
        for secret in &secrets {
            assert!(!text.contains(secret), "{secret} is in {path}");
        }
    }
}

/// The scalar values under every `intern kontakt` of a YAML text.
fn internal_values(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.lines().collect();
    let mut found = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some(rest) = line.trim_start().strip_prefix("intern kontakt:") else { continue };
        let indent = line.len() - line.trim_start().len();
        let block = lines[at + 1..].iter().take_while(|next| next.len() - next.trim_start().len() > indent);
        let inline = rest.trim().trim_start_matches('{').trim_end_matches('}').split(", ");
        for entry in block.copied().chain(inline) {
            if let Some((_, value)) = entry.split_once(": ") {
                found.push(value.trim().trim_matches('"').to_owned());
            }
        }
    }
    found
}

fn pdf_text(bytes: &[u8]) -> String {
    let document = lopdf::Document::load_mem(bytes).unwrap();
    let pages: Vec<u32> = document.get_pages().keys().copied().collect();
    document.extract_text(&pages).unwrap()
}
