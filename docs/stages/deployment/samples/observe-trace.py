import json
import random
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from queue import Queue
from threading import Thread
from urllib.request import Request, urlopen

from opentelemetry.propagate import extract, inject
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import (
    InMemorySpanExporter,
)
from opentelemetry.sdk.trace.id_generator import IdGenerator

NANOSECONDS = 1_000_000  # in a millisecond
finished = InMemorySpanExporter()  # in production: an OTLP exporter
jobs = Queue()
now = 0  # milliseconds; a clock that moves when it is told to


class SameIds(IdGenerator):  # in production: leave it out, ids are random
    dice = random.Random(7)

    def generate_trace_id(self):
        return self.dice.getrandbits(128)

    def generate_span_id(self):
        return self.dice.getrandbits(64)


def tracer_of(service):
    about = Resource.create({"service.name": service})
    provider = TracerProvider(resource=about, id_generator=SameIds())
    provider.add_span_processor(SimpleSpanProcessor(finished))
    return provider.get_tracer("toolshed")


@contextmanager
def span(tracer, name, received=None):
    """A span under the current one, or under the one that was received."""
    parent = None if received is None else extract(received)
    with tracer.start_as_current_span(
        name, parent, start_time=now * NANOSECONDS, end_on_exit=False
    ) as opened:
        yield
    opened.end(now * NANOSECONDS)


def work(milliseconds):
    global now
    now += milliseconds


def with_context(headers):
    inject(headers)  # adds traceparent
    return headers


class Service(BaseHTTPRequestHandler):
    def do_POST(self):
        name = f"POST {self.path}"
        with span(self.server.tracer, name, self.headers):
            self.server.answer(self)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_):
        pass


def serve(service, answer):
    server = HTTPServer(("127.0.0.1", 0), Service)
    server.tracer, server.answer = tracer_of(service), answer
    Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


def fees(request):
    print("fees received", request.headers["traceparent"])
    work(140)


def loans(request):
    tracer = request.server.tracer
    work(10)
    with span(tracer, "call fees"):
        urlopen(Request(FEES + "/quotes", b"", with_context({})), timeout=5)
    with span(tracer, "publish reminder"):
        work(5)
        jobs.put(json.dumps({"loan": 31, "context": with_context({})}))
    work(5)


FEES = serve("fees", fees)
LOANS = serve("loans", loans)
urlopen(Request(LOANS + "/loans", b""), timeout=5)

work(400)  # the worker is busy elsewhere; then it takes the message
job, worker = json.loads(jobs.get()), tracer_of("worker")
print("worker received", job["context"]["traceparent"])
with span(worker, "send reminder", job["context"]):
    work(90)

spans = finished.get_finished_spans()
print("\ntraces:", len({one.context.trace_id for one in spans}))


def show(parent=None, depth=0):
    for one in sorted(spans, key=lambda one: one.start_time):
        if parent != (one.parent and one.parent.span_id):
            continue
        start, end = (at // NANOSECONDS for at in (one.start_time, one.end_time))
        bar = " " * (start // 20) + "#" * max(1, (end - start) // 20)
        label = "  " * depth + one.name
        service = one.resource.attributes["service.name"]
        print(f"{label:22}{service:8}{start:4}-{end:<4} {bar}")
        show(one.context.span_id, depth + 1)


show()
