/** The fee in cents at rate cents a day; refuses daysLate below 0. */
function lateFee(daysLate, rate = 50) {
  if (daysLate < 0) {
    throw new RangeError(`must not be negative: ${daysLate}`);
  }
  return daysLate * rate;
}

console.log(lateFee(4));
console.log(lateFee(4, 25));
try {
  console.log(lateFee(-1));
} catch (error) {
  if (!(error instanceof RangeError)) throw error;
  console.log("refused:", error.message);
}
