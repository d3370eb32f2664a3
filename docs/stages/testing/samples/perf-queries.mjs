const ROUND_TRIP = 2; // milliseconds from the program to the database and back; an assumption

// Counts what is asked. Its clock is a number.
class Database {
  queries = 0;

  constructor(loans) {
    this.rows = new Map(Array.from({ length: loans }, (_, number) => [number, `tool ${number}`]));
  }

  query(answer) {
    this.queries++;
    return answer;
  }

  loans() {
    return this.query([...this.rows.keys()]);
  }

  tool(number) {
    return this.query(this.rows.get(number));
  }

  toolsOf(numbers) {
    return this.query(new Map(numbers.map((number) => [number, this.rows.get(number)])));
  }
}

function oneByOne(database) {
  return database.loans().map((number) => database.tool(number));
}

function together(database) {
  const numbers = database.loans();
  const tools = database.toolsOf(numbers);
  return numbers.map((number) => tools.get(number));
}

for (const loans of [3, 30, 300]) {
  const [slow, fast] = [new Database(loans), new Database(loans)];
  if (oneByOne(slow).join() !== together(fast).join()) throw new Error("not the same answer");
  const waits = [slow.queries * ROUND_TRIP, fast.queries * ROUND_TRIP];
  console.log(
    `${loans} loans: ${slow.queries} queries wait ${waits[0]} ms, ${fast.queries} wait ${waits[1]} ms`,
  );
}
