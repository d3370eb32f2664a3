// database: postgresql
// needs: arch-loan.sql
import pg from "pg";

const MOST_TOOLS = 3;

/** A rule of the library says no. */
class Refused extends Error {}

/** May the member, who holds so many tools, borrow this one? Throws Refused. */
function check(member, held, tool, isOut) {
  if (held >= MOST_TOOLS) throw new Refused(`${member} has ${MOST_TOOLS} tools`);
  if (isOut) throw new Refused(`the ${tool} is out`);
}

// --8<-- [start:code]

// The application: what it does, and what it needs.

/**
 * A port: what lending needs to know and to keep.
 * @typedef {object} Loans
 * @property {(member: string) => Promise<number>} heldBy
 * @property {(tool: string) => Promise<boolean>} isOut
 * @property {(tool: string, member: string) => Promise<void>} add
 */

/** The use case. Throws Refused. @param {Loans} loans */
async function lend(loans, tool, member) {
  check(member, await loans.heldBy(member), tool, await loans.isOut(tool));
  await loans.add(tool, member);
}

// The infrastructure: adapters, and the edge to HTTP.

class PostgresLoans {
  constructor(database) {
    this.database = database;
  }

  async heldBy(member) {
    return (await this.database.query("SELECT 1 FROM loan WHERE member = $1", [member])).rowCount;
  }

  async isOut(tool) {
    return (await this.database.query("SELECT 1 FROM loan WHERE tool = $1", [tool])).rowCount > 0;
  }

  async add(tool, member) {
    await this.database.query("INSERT INTO loan VALUES ($1, $2)", [tool, member]);
  }
}

class LoansInMemory {
  holder = new Map();

  async heldBy(member) {
    return [...this.holder.values()].filter((one) => one === member).length;
  }

  async isOut(tool) {
    return this.holder.has(tool);
  }

  async add(tool, member) {
    this.holder.set(tool, member);
  }
}

/** Answer POST /loans with a status and a text. */
async function handle(loans, tool, member) {
  try {
    await lend(loans, tool, member);
  } catch (error) {
    if (error instanceof Refused) return [409, error.message];
    throw error;
  }
  return [201, `the ${tool} is lent to ${member}`];
}

// --8<-- [end:code]

function expect(title, actual, wanted) {
  console.log(String(actual) === String(wanted) ? "ok  " : `FAIL ${actual}`, title);
}

async function sameTests(handle) {
  expect("Ana borrows the drill", await handle("drill", "Ana"), [201, "the drill is lent to Ana"]);
  expect("Bo cannot have it too", await handle("drill", "Bo"), [409, "the drill is out"]);
  expect("Ana borrows the saw", await handle("saw", "Ana"), [201, "the saw is lent to Ana"]);
  expect("Ana borrows the ladder", await handle("ladder", "Ana"), [201, "the ladder is lent to Ana"]);
  expect("a fourth tool is refused", await handle("axe", "Ana"), [409, "Ana has 3 tools"]);
}

function refused(...values) {
  try {
    check(...values);
    return false;
  } catch (error) {
    return error instanceof Refused;
  }
}

console.log("the rule alone");
expect("two tools and a free one", refused("Ana", 2, "axe", false), false);
expect("three are enough", refused("Ana", 3, "axe", false), true);

console.log("in memory");
const inMemory = new LoansInMemory();
await sameTests((tool, member) => handle(inMemory, tool, member));
console.log("with PostgreSQL");

const database = new pg.Client();
await database.connect();

const inPostgres = new PostgresLoans(database);
await sameTests((tool, member) => handle(inPostgres, tool, member));
await database.end();
