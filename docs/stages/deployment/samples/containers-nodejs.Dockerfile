FROM node:24-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts

FROM node:24-trixie-slim
WORKDIR /app
COPY --from=build /app/node_modules node_modules/
COPY package.json ./
COPY src/ src/
USER 1000
ENV NODE_ENV=production PORT=8000
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=2s --start-period=20s \
  CMD ["node", "-e", \
    "fetch('http://127.0.0.1:8000/health/ready').then(r => process.exit(r.ok ? 0 : 1))"]
CMD ["node", "src/server.mjs"]
