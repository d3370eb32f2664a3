const DELAY_SECONDS = /^[0-9]+$/; // 1*DIGIT

const VALUES = ["120", "007", "-5", "+5", "1_000", "1e3", "1.5", " 12", "", "٣"];

for (const value of VALUES) {
  // Number(value) also takes -5, +5, 1e3, 1.5 and " 12", and makes 0 of "".
  if (DELAY_SECONDS.test(value)) {
    console.log(`'${value}' wait ${Number(value)} s`);
  } else {
    console.log(`'${value}' not delay-seconds`);
  }
}
