import { createServer } from "node:http";

const loans = new Map([
  ["1", { id: 1, late: 2, extended: 1 }],
  ["3", { id: 3, late: "5", extended: 1 }],
]);

function fee(loan) {
  let cents = 0;
  let days = loan.late;
  days += loan.extended;
  cents += days * 50;
  return cents;
}

const server = createServer((request, response) => {
  const loan = loans.get(request.url.slice(1));
  response.end(`fee ${fee(loan)}\n`);
});
server.listen(process.env.PORT, "127.0.0.1");
