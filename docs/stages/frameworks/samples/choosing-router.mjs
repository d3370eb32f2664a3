// A framework in small: a router, and middleware around it.

// --8<-- [start:router]
class Router {
  #routes = [];

  // `{id}` in a pattern stands for one part of the path.
  add(method, pattern, handler) {
    const path = pattern.replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
    this.#routes.push({ method, path: new RegExp(`^${path}$`), handler });
  }

  handle = (request) => {
    const allowed = [];
    for (const { method, path, handler } of this.#routes) {
      const match = path.exec(request.path);
      if (!match) continue;
      if (method === request.method) return handler(request, match.groups);
      allowed.push(method);
    }
    return allowed.length
      ? { status: 405, allow: allowed.join(", ") }
      : { status: 404 };
  };
}
// --8<-- [end:router]

// --8<-- [start:middleware]
// A real one writes how long this took.
const log = (request, next) => next(request);

// Without a member, what follows is not called.
const signIn = (request, next) =>
  request.member ? next(request) : { status: 401 };

// One function out of layers; the first is the outermost. Each reports when it
// is entered and left.
const wrap = (layers) =>
  layers.reduceRight(
    (next, [name, layer], depth) => report(depth, name, layer, next),
    undefined,
  );

function report(depth, name, layer, next) {
  return (request) => {
    const indent = "  ".repeat(depth);
    console.log(`[${request.id}] ${indent}-> ${name}`);
    const answer = layer(request, next);
    console.log(`[${request.id}] ${indent}<- ${name} ${answer.status}`);
    return answer;
  };
}
// --8<-- [end:middleware]

// --8<-- [start:application]
function oneTool(request, { id }) {
  console.log(`[${request.id}]       your code: tool ${id}`);
  return { status: 200 };
}

const router = new Router();
router.add("GET", "/tools/{id}", oneTool);
const application = wrap([
  ["log", log],
  ["sign-in", signIn],
  ["router", router.handle],
]);
// --8<-- [end:application]

const asked = [
  ["GET", "/tools/7", "Ana"],
  ["GET", "/tools/7", ""],
  ["GET", "/members", "Ana"],
  ["DELETE", "/tools/7", "Ana"],
];
for (const [index, [method, path, member]] of asked.entries()) {
  console.log(`${method} ${path}, ${member || "nobody"}`);
  const answer = application({ id: index + 1, method, path, member });
  if (answer.allow) console.log(`Allow: ${answer.allow}`);
}
