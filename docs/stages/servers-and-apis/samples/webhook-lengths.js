// fails

const { timingSafeEqual } = require("node:crypto");

const expected = "v1,PbMOmC9y8HkFqk0Yc6n2yAqVw2g7l0gS9Q7Wkq1b9hE=";
timingSafeEqual(Buffer.from("v1,guess"), Buffer.from(expected));
