# The projector: builds and keeps the views of a ledger on EventStoreDB and PostgreSQL. Any number may run; one has the
# lease, the others stand by. Build from the root of the repository:
#   docker build -f docker/projector.Dockerfile -t liggaren/projector .

# Manifests by themselves: packages are installed anew only when one of these has changed.
FROM node:24.21.0-bookworm-slim AS manifests
WORKDIR /app
COPY . .
RUN find . -type f ! -name package.json ! -name package-lock.json ! -name .npmrc -delete \
 && find . -type d -empty -delete

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY --from=manifests /app ./
RUN npm ci --ignore-scripts --loglevel=error
COPY . .
RUN npm run build

FROM node:24.21.0-bookworm-slim AS installed
WORKDIR /app
COPY --from=manifests /app ./
# The image brings its own Node 24; the pinned one of npm's optional packages stays with the build.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/projector
COPY --from=build /app /built
RUN sh /built/docker/gather.sh /built /out

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    LIGGAREN_INDEX=sqlite:/data/index.db \
    PORT=3001
COPY --from=installed /out /app
# What the settings call ./data lies in the volume.
WORKDIR /
RUN mkdir /data && chown -R node:node /data
USER node
VOLUME /data
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=30s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/apps/projector/dist/main.js"]
