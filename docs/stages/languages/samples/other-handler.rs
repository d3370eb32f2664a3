use std::collections::HashMap;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::{env, thread};

type Holders = Mutex<HashMap<String, Option<String>>>; // None is free

fn lend(holders: &Holders, method: &str, path: &str, body: &str) -> (&'static str, String) {
    let tool = path.strip_prefix("/tools/").and_then(|rest| rest.strip_suffix("/loans"));
    let tool = match (method, tool) { // routing
        ("POST", Some(tool)) => tool,
        _ => return ("404 Not Found", error("nothing here")),
    };
    let member = match body.strip_prefix("member=") { // parsing
        Some(member) if !member.is_empty() => member,
        _ => return ("422 Unprocessable Entity", error("member is missing")),
    };
    let mut holders = holders.lock().unwrap(); // requests run at the same time
    match holders.get_mut(tool) { // errors
        None => ("404 Not Found", error("no such tool")),
        Some(Some(_)) => ("409 Conflict", error("the tool is out")),
        Some(free) => {
            *free = Some(member.to_string());
            ("201 Created", format!(r#"{{"tool":"{tool}","member":"{member}"}}"#))
        }
    }
}

fn error(text: &str) -> String {
    format!(r#"{{"error":"{text}"}}"#)
}

fn handle(mut stream: TcpStream, holders: &Holders) -> io::Result<()> {
    let mut reader = BufReader::new(stream.try_clone()?);
    let mut start = String::new();
    reader.read_line(&mut start)?;
    let mut length = 0;
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line == "\r\n" {
            break;
        }
        if let Some(value) = line.to_lowercase().strip_prefix("content-length:") {
            length = value.trim().parse().unwrap_or(0);
        }
    }
    let mut body = String::new();
    reader.take(length).read_to_string(&mut body)?;
    let mut words = start.split_whitespace();
    let (method, path) = (words.next().unwrap_or(""), words.next().unwrap_or(""));
    let (status, text) = lend(holders, method, path, &body);
    write!(stream, "HTTP/1.1 {status}\r\nContent-Type: application/json\r\n")?; // response
    write!(stream, "Content-Length: {}\r\nConnection: close\r\n\r\n{text}", text.len())
}

fn main() -> io::Result<()> {
    let tools = ["drill", "ladder"].map(|tool| (tool.to_string(), None));
    let holders: Arc<Holders> = Arc::new(Mutex::new(HashMap::from(tools)));
    let port = env::var("PORT").unwrap_or_else(|_| "8000".to_string());
    for stream in TcpListener::bind(format!("127.0.0.1:{port}"))?.incoming() {
        let (stream, holders) = (stream?, Arc::clone(&holders));
        thread::spawn(move || handle(stream, &holders)); // a thread for each request
    }
    Ok(())
}
