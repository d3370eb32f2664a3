process.env.TZ = "Europe/Berlin";
for (const clock of ["2026-03-29T02:30", "2026-10-25T02:30"]) {
  console.log(new Date(clock).toString().slice(4, 33));
}
