const form = document.querySelector("form[action='/loans']");
let busy = false;

// --8<-- [start:submit]
form?.addEventListener("submit", async (event) => {
  event.preventDefault(); // now every path has to end in words
  if (busy) return; // one request at a time
  busy = true;
  clear();
  try {
    const response = await fetch(form.action, {
      method: "POST",
      body: new URLSearchParams(new FormData(form)),
      headers: { Accept: "application/json" },
    });
    const answer = await response.json();
    if (response.ok) {
      succeed(answer);
    } else if (response.status === 422) {
      for (const [name, text] of Object.entries(answer.errors)) {
        explain(form.elements[name], text);
      }
      form.querySelector("[aria-invalid]").focus();
    } else {
      say(`The server could not do it (${response.status}).`);
    }
  } catch (error) {
    console.warn(error);
    say("No usable answer. Look at your loans before you send it again.");
  } finally {
    busy = false;
  }
});
// --8<-- [end:submit]

// --8<-- [start:explain]
function explain(field, text) {
  const note = document.createElement("strong");
  note.id = `${field.id}-error`;
  note.textContent = text;
  field.after(note);
  field.setAttribute("aria-invalid", "true");
  field.setAttribute("aria-describedby", note.id);
}

function say(text) {
  const message = document.createElement("p");
  message.setAttribute("role", "alert"); // a screen reader says it at once
  message.textContent = text;
  form.prepend(message);
}

function succeed(loan) {
  const sentence = document.createElement("p");
  sentence.textContent = `${loan.tool} for ${loan.email}, ${loan.days} days.`;
  form.replaceWith(sentence);
  const heading = document.querySelector("h1");
  heading.textContent = "Reserved";
  heading.tabIndex = -1; // for focus(); the Tab key does not stop there
  heading.focus();
}
// --8<-- [end:explain]

function clear() {
  form.querySelectorAll("strong, [role=alert]").forEach((note) => note.remove());
  for (const field of form.querySelectorAll("[aria-invalid]")) {
    field.removeAttribute("aria-invalid");
    field.removeAttribute("aria-describedby");
  }
}
