// What has changed since the version on a sheet: the versions that the sheet already had are folded away.

const field = document.querySelector("[data-rm-since]");
const status = field.parentElement.querySelector("[role=status]");
const changes = [...document.querySelectorAll("[data-version]")];

function show() {
  const version = field.value.trim().toLowerCase();
  const at = changes.findIndex((change) => change.dataset.version === version);
  changes.forEach((change, place) => (change.hidden = at >= 0 && place >= at));
  if (at === 0) status.textContent = "Your sheet is the current version: nothing has changed since.";
  else if (at > 0) status.textContent = at === 1 ? "One newer version:" : `${at} newer versions:`;
  else if (version.length < 6) status.textContent = "";
  else status.textContent = "This site knows no such version; it may be older than the oldest one below.";
}

field.addEventListener("input", show);
show();
