// Seven bits a byte, lowest first; the top bit says that more follow.
function varint(number) {
  const coded = [];
  for (; number > 0x7f; number >>>= 7) coded.push((number & 0x7f) | 0x80);
  return [...coded, number];
}

// Field 1 is a number (kind 0), field 2 a text (kind 2).
function loan(id, tool) {
  const text = Buffer.from(tool);
  const first = [...varint((1 << 3) | 0), ...varint(id)];
  const second = [...varint((2 << 3) | 2), ...varint(text.length), ...text];
  return Buffer.from([...first, ...second]);
}

// What a program that knows only fields 1 and 2 understands.
function read(message) {
  let [place, id, tool] = [0, 0, ""];
  const number = () => {
    for (let value = 0, shift = 0; ; shift += 7) {
      const byte = message[place++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (place < message.length) {
    const tag = number();
    const [field, kind] = [tag >> 3, tag & 7];
    let value = number();
    if (kind === 2) {
      place += value;
      value = message.subarray(place - value, place);
    }
    if (field === 1 && kind === 0) id = value;
    if (field === 2 && kind === 2) tool = value.toString();
  }
  return `id ${id}, tool '${tool}'`;
}

const hex = (text) => Buffer.from(text, "hex");
const drill = loan(150, "drill");
console.log("written:", drill.toString("hex").match(/../g).join(" "));
console.log("read again:", read(drill));
const newer = Buffer.concat([drill, hex("1a0a323032362d31312d3239")]);
console.log("from a newer program, with a field 3:", read(newer));
const renamed = hex("0896011202426f");
console.log("field 2 became the member's name:", read(renamed));
console.log("field 2 became a number:", read(hex("0896011007")));
