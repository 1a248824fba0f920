//! The `lofte` command: arguments in, exit code out.

use std::process::ExitCode;

fn main() -> ExitCode {
    lofte::cli::main(std::env::args_os())
}
