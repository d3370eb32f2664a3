class LateFee {
  cents(days) {
    return 50 * days;
  }
}

/** At most 10.00. */
class CappedFee extends LateFee {
  cents(days) {
    return Math.min(super.cents(days), 1000);
  }
}

/** Two days are free. */
class GraceFee extends LateFee {
  cents(days) {
    return super.cents(Math.max(days - 2, 0));
  }
}

for (const fee of [new LateFee(), new CappedFee(), new GraceFee()]) {
  const { name } = fee.constructor;
  console.log(`${name}: ${fee.cents(3)}, ${fee.cents(30)}`);
}
