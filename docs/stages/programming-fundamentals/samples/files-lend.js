// fails
const USAGE = `usage: lend TOOL DAYS
  TOOL  inventory number, such as T-0042
  DAYS  1 to 30`;

function main(args) {
  if (args.length === 1 && args[0] === "--help") {
    console.log(USAGE);
    return 0;
  }
  if (args.length !== 2) {
    return refuse(`2 arguments are needed, not ${args.length}`);
  }
  const [tool, days] = args;
  if (!/^[0-9]+$/.test(days) || Number(days) < 1 || Number(days) > 30) {
    return refuse(`DAYS must be 1 to 30, not ${days}`);
  }
  console.log(`${tool} is lent for ${days} days`);
  return 0;
}

function refuse(message) {
  console.error(`lend: ${message}\n${USAGE}`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
