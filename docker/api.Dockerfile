# The API. By itself it is the whole embedded installation, its SQLite file in a volume; with LIGGAREN_STORE=esdb://…
# and LIGGAREN_VIEWS=postgres://… it is one of many (compose.yaml). Build from the root of the repository:
#   docker build -f docker/api.Dockerfile -t liggaren/api .
# Until sign-in exists the server listens on loopback alone, inside the container too: run it with
#   docker run --network host -v liggaren:/data liggaren/api

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
RUN npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/api
COPY --from=build /app /built
RUN sh /built/docker/gather.sh /built /out

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    PORT=3000
COPY --from=installed /out /app
# What the settings call ./data lies in the volume.
WORKDIR /
RUN mkdir -p /data/documents /data/persons && chown -R node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=30s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "/app/apps/api/dist/main.js"]
