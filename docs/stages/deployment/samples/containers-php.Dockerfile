FROM composer:2 AS build
WORKDIR /app
COPY composer.json composer.lock ./
RUN composer install --no-dev --no-scripts --no-autoloader --prefer-dist
COPY src/ src/
RUN composer dump-autoload --no-dev --optimize

FROM php:8.4-apache-trixie
# Debian serves only the current release of a package: no version to pin.
# hadolint ignore=DL3008
RUN apt-get update && apt-get install -y --no-install-recommends libpq-dev \
  && docker-php-ext-install pdo_pgsql && rm -rf /var/lib/apt/lists/* \
  && sed -i 's/80/8000/' /etc/apache2/ports.conf \
    /etc/apache2/sites-available/000-default.conf
WORKDIR /var/www
COPY --from=build /app/vendor vendor/
COPY src/ src/
COPY public/ html/
USER 33
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=2s --start-period=20s \
  CMD ["curl", "--fail", "--silent", "http://127.0.0.1:8000/health/ready"]
