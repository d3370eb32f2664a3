function toNumber(text) {
  const number = /^\s*[+-]?\d+\s*$/.test(text) ? Number(text) : NaN;
  if (!Number.isSafeInteger(number)) throw new RangeError(text);
  return number;
}

for (const text of ["12", "-3", "2,5", "12abc", " 7 ", ""]) {
  try {
    console.log(`[${text}] is ${toNumber(text)}`);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    console.log(`[${text}] is not a whole number`);
  }
}
