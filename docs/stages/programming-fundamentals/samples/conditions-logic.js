console.log("lent   broken  long   short");
for (const lent of [false, true]) {
  for (const broken of [false, true]) {
    const long = !(lent || broken);
    const short = !lent && !broken;
    const row = [lent, broken, long, short];
    console.log(row.map((value) => String(value).padEnd(5)).join("  "));
  }
}

const fees = new Map([["Ana", 0], ["Bo", 700]]);
for (const name of ["Ana", "Bo", "Dev"]) {
  const fee = fees.get(name);
  const mayBorrow = fee !== undefined && fee < 500;
  console.log(name, mayBorrow ? "may borrow" : "may not borrow");
}
