const versions = {
  plain: {
    write: (name, tool) => `${name};${tool}`,
    read: (line) => line.split(";")[0],
  },
  "half repaired": { // splits at a semicolon that has no backslash before it
    write: (name, tool) => `${name.replaceAll(";", "\\;")};${tool}`,
    read: (line) => line.split(/(?<!\\);/)[0].replaceAll("\\;", ";"),
  },
  repaired: { // the mark itself has to be marked too
    write: (name, tool) => `${name.replaceAll("%", "%25").replaceAll(";", "%3B")};${tool}`,
    read: (line) => line.split(";")[0].replaceAll("%3B", ";").replaceAll("%25", "%"),
  },
};

// Every name made of five awkward characters, the shortest first.
function* names(longest) {
  let sameLength = [""];
  for (let length = 0; length <= longest; length++) {
    yield* sameLength;
    sameLength = sameLength.flatMap((name) => [..."a ;\\%"].map((letter) => name + letter));
  }
}

// The property: what is written is what is read.
function smallestFailure({ write, read }) {
  for (const name of names(4)) {
    if (read(write(name, "drill")) !== name) return name;
  }
  return null;
}

console.log("names tried:", [...names(4)].length);
for (const [label, version] of Object.entries(versions)) {
  const failure = smallestFailure(version);
  if (failure === null) {
    console.log(`${label}: all came back`);
  } else {
    console.log(`${label}: [${failure}] came back as [${version.read(version.write(failure, "drill"))}]`);
  }
}
