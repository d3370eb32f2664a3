FROM ruby:3.4-slim-trixie AS build
# Debian serves only the current release of a package: no version to pin.
# hadolint ignore=DL3008
RUN apt-get update \
  && apt-get install -y --no-install-recommends build-essential libpq-dev
WORKDIR /app
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_WITHOUT=development:test BUNDLE_PATH=/gems
COPY Gemfile Gemfile.lock ./
RUN bundle install

FROM ruby:3.4-slim-trixie
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends libpq5 \
  && rm -rf /var/lib/apt/lists/* && useradd --system --uid 10001 toolshed
WORKDIR /app
ENV BUNDLE_DEPLOYMENT=1 BUNDLE_WITHOUT=development:test BUNDLE_PATH=/gems
COPY --from=build /gems /gems
COPY . .
USER 10001
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=2s --start-period=20s \
  CMD ["ruby", "-rnet/http", "-e", \
    "exit Net::HTTP.get_response('127.0.0.1', '/health/ready', 8000).is_a?(Net::HTTPOK)"]
CMD ["bundle", "exec", "puma", "--bind", "tcp://0.0.0.0:8000"]
