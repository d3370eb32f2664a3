class Log {
  constructor(clock, fields = {}) {
    this.clock = clock;
    this.fields = fields;
  }

  // A log whose every line carries these fields too.
  about(fields) {
    return new Log(this.clock, { ...this.fields, ...fields });
  }

  info(event, fields) {
    this.#write("info", event, fields);
  }

  error(event, fields) {
    this.#write("error", event, fields);
  }

  #write(level, event, fields) {
    const time = this.clock();
    const line = { time, level, ...this.fields, event, ...fields };
    console.log(JSON.stringify(line));
  }
}

const log = new Log(() => "2026-11-22T10:00:00Z"); // fixed here
const ana = log.about({ request_id: "r-71" });
const bo = log.about({ request_id: "r-72" });

ana.info("request", { path: "/tools/1/loan" });
bo.info("request", { path: "/tools/3/loan" });
bo.error("lending failed", { tool: "saw\nfine", reason: "timeout" });
ana.info("answer", { status: 201 });
bo.info("answer", { status: 503 });
