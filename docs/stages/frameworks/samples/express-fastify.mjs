import Fastify from "fastify";

const body = {
  type: "object",
  required: ["name", "deposit"],
  additionalProperties: false,
  properties: {
    name: { type: "string", minLength: 1, maxLength: 40 },
    deposit: { type: "integer", minimum: 0, maximum: 500 },
  },
};

const app = Fastify();
app.post("/tools", { schema: { body } }, async (request, reply) => {
  reply.code(201);
  return { id: 4, ...request.body };
});

for (const payload of [
  { name: "axe", deposit: 15 },
  { name: "axe", deposit: "15", id: 99 },
  { name: "" },
]) {
  const answer = await app.inject({
    method: "POST",
    url: "/tools",
    payload,
  });
  console.log(answer.statusCode, answer.body);
}
