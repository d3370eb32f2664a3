use std::{fs, panic, thread};

fn main() {
    panic::set_hook(Box::new(|_| {})); // the usual message has the thread and the line
    let worker = thread::spawn(|| {
        let text = fs::read_to_string("loans.csv").unwrap(); // the value, or stop
        println!("{} loans", text.lines().count());
    });
    match worker.join() {
        Ok(()) => println!("the worker ended"),
        Err(cause) => println!("the worker stopped: {}", cause.downcast_ref::<String>().unwrap()),
    }
    println!("the program goes on without it");
}
