use std::collections::HashMap;
use std::fmt;

enum Refused {
    Unknown,
    Lent(String),
}

impl fmt::Display for Refused {
    fn fmt(&self, out: &mut fmt::Formatter) -> fmt::Result {
        match self {
            Refused::Unknown => write!(out, "no such tool"),
            Refused::Lent(holder) => write!(out, "{holder} has it"),
        }
    }
}

struct Shed {
    holders: HashMap<String, Option<String>>, // None is free
}

impl Shed {
    fn lend(&mut self, tool: &str, member: &str) -> Result<(), Refused> {
        let holder = self.holders.get_mut(tool).ok_or(Refused::Unknown)?;
        if let Some(name) = holder {
            return Err(Refused::Lent(name.clone()));
        }
        *holder = Some(member.to_string());
        Ok(())
    }
}

fn main() {
    let tools = ["drill", "ladder"];
    let holders = tools.map(|tool| (tool.to_string(), None));
    let mut shed = Shed { holders: HashMap::from(holders) };
    for (tool, member) in [("drill", "Ana"), ("drill", "Bo"), ("boat", "Bo")] {
        match shed.lend(tool, member) {
            Ok(()) => println!("{tool}, {member}: lent"),
            Err(reason) => println!("{tool}, {member}: refused, {reason}"),
        }
    }
}
