//! Runs the README's own commands, so that what it says is what happens.

mod support;

use std::process::Command;

/// The lines of the README's shell examples.
fn commands() -> Vec<String> {
    let readme = include_str!("../README.md");
    readme
        .split("```sh\n")
        .skip(1)
        .filter_map(|block| block.split("```").next())
        .flat_map(str::lines)
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_two_commands_are_the_first_ones() {
    let commands = commands();
    assert_eq!(commands[0], "cargo run --release -- build");
    assert_eq!(commands[1], "cargo test");
}

#[test]
fn every_command_does_what_it_says() {
    // A copy, as in a fresh clone: publishing writes in the content.
    let folder = tempfile::tempdir().unwrap();
    support::copy(&support::repository("content"), &folder.path().join("content")).unwrap();
    let output = folder.path().join("output");
    for command in commands() {
        // The program under test stands for both ways of calling it; `cargo test` is what runs this.
        let arguments = match command.strip_prefix("cargo run --release -- ").or_else(|| command.strip_prefix("lofte "))
        {
            Some(arguments) => arguments,
            None if command == "cargo test" => continue,
            None => panic!("what is this command? {command}"),
        };
        let result = Command::new(env!("CARGO_BIN_EXE_lofte"))
            .args(arguments.split(' '))
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(result.status.success(), "{command}\n{}", String::from_utf8_lossy(&result.stderr));
    }
    for file in ["site/index.html", "site/exempelby/index.html", "internt"] {
        assert!(output.join(file).exists(), "{file}");
    }
}

#[test]
fn the_files_that_it_names_exist() {
    let readme = include_str!("../README.md");
    for link in
        readme.split("](").skip(1).filter_map(|rest| rest.split(')').next()).filter(|link| !link.contains("://"))
    {
        assert!(support::repository(link).exists(), "{link}");
    }
}
