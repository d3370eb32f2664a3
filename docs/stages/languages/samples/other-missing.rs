// needs: other-loans.csv
use std::fs;
use std::io::{self, ErrorKind};

fn count_loans(path: &str) -> io::Result<usize> {
    let text = fs::read_to_string(path)?; // on an error, return it
    Ok(text.lines().count())
}

fn main() -> io::Result<()> {
    for path in ["other-loans.csv", "missing.csv"] {
        match count_loans(path) {
            Ok(loans) => println!("{path}: {loans} loans"),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                println!("{path}: not there, so no loans yet")
            }
            Err(error) => return Err(error),
        }
    }
    Ok(())
}
