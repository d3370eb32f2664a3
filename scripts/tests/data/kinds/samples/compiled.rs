fn main() {
    println!("drill");
    eprintln!("ladder");
}
