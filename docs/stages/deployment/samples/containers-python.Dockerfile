FROM python:3.13-slim-trixie AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.txt .
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.txt

FROM python:3.13-slim-trixie
RUN useradd --system --uid 10001 toolshed
COPY --from=build /venv /venv
WORKDIR /app
COPY toolshed/ toolshed/
USER 10001
ENV PATH="/venv/bin:$PATH"
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=2s --start-period=20s \
  CMD ["python", "-c", \
    "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/health/ready')"]
CMD ["gunicorn", "--bind", "0.0.0.0:8000", "toolshed.web:app"]
