for (const daysLate of [0, 3, 4]) {
  if (daysLate === 0) {
    console.log(daysLate, "on time");
  } else if (daysLate <= 3) {
    console.log(daysLate, "late, no fee yet");
  } else {
    console.log(daysLate, "late, fee due");
  }
}
