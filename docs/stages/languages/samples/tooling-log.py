import json


class Log:
    def __init__(self, clock, **fields):
        self.clock, self.fields = clock, fields

    def about(self, **fields):
        """A log whose every line carries these fields too."""
        return Log(self.clock, **self.fields, **fields)

    def info(self, event, **fields):
        self._write("info", event, fields)

    def error(self, event, **fields):
        self._write("error", event, fields)

    def _write(self, level, event, fields):
        line = {"time": self.clock(), "level": level, **self.fields}
        line |= {"event": event, **fields}
        print(json.dumps(line, ensure_ascii=False, separators=(",", ":")))


log = Log(clock=lambda: "2026-11-22T10:00:00Z")  # fixed here
ana = log.about(request_id="r-71")
bo = log.about(request_id="r-72")

ana.info("request", path="/tools/1/loan")
bo.info("request", path="/tools/3/loan")
bo.error("lending failed", tool="saw\nfine", reason="timeout")
ana.info("answer", status=201)
bo.info("answer", status=503)
