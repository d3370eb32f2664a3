import assert from "node:assert/strict";

// The real one. It belongs to you, needs no network, and may stay as it is.
class Loans {
  rows = [["Ana", "drill", "2026-03-01"], ["Bo", "saw", "2026-03-20"]];

  overdue(day) {
    return this.rows.filter(([, , due]) => due < day);
  }

  dueBefore(day) { // the name after the tidying
    return this.overdue(day);
  }
}

function remind(loans, mailer, today) {
  for (const [member, tool] of loans.overdue(today)) {
    mailer.send(member, `Please bring back the ${tool}`);
  }
}

function remindRenamed(loans, mailer, today) { // the same behaviour
  for (const [member, tool] of loans.dueBefore(today)) {
    mailer.send(member, `Please bring back the ${tool}`);
  }
}

function remindWrongDay(loans, mailer, today) { // a fault: today is ignored
  for (const [member, tool] of loans.overdue("2026-12-31")) {
    mailer.send(member, `Please bring back the ${tool}`);
  }
}

const TODAY = "2026-03-10";
const TEXT = "Please bring back the drill";

// Works, but keeps the mail instead of sending it.
class FakeMailer {
  boxes = {};

  send(member, text) {
    (this.boxes[member] ??= []).push(text);
  }
}

// Notes how it was called.
class SpyMailer {
  calls = [];

  send(...call) {
    this.calls.push(call);
  }
}

// Always gives the same answer.
const stubLoans = { overdue: () => [["Ana", "drill"]] };

// Knows in advance which calls must come, in which order.
class Mock {
  constructor(...expected) {
    this.expected = expected;
  }

  overdue(day) {
    assert.deepEqual(["overdue", day], this.expected.shift());
    return [["Ana", "drill"]];
  }

  send(member, text) {
    assert.deepEqual(["send", member, text], this.expected.shift());
  }
}

const tests = {
  stub(remind) {
    const mailer = new FakeMailer();
    remind(stubLoans, mailer, TODAY);
    assert.deepEqual(mailer.boxes, { Ana: [TEXT] });
  },
  fake(remind) {
    const mailer = new FakeMailer();
    remind(new Loans(), mailer, TODAY);
    assert.deepEqual(mailer.boxes, { Ana: [TEXT] });
  },
  spy(remind) {
    const mailer = new SpyMailer();
    remind(new Loans(), mailer, TODAY);
    assert.deepEqual(mailer.calls, [["Ana", TEXT]]);
  },
  mock(remind) {
    const mock = new Mock(["overdue", TODAY], ["send", "Ana", TEXT]);
    remind(mock, mock, TODAY);
    assert.equal(mock.expected.length, 0);
  },
};

function colour(test, version) {
  try {
    test(version);
    return "green";
  } catch { // an assertion, or a method that is not there
    return "red";
  }
}

console.log("      as it is, renamed inside, wrong day");
for (const [name, test] of Object.entries(tests)) {
  const colours = [remind, remindRenamed, remindWrongDay].map((version) => colour(test, version));
  console.log(`${name}: ${colours.join(", ")}`);
}
