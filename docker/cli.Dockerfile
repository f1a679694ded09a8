# The command line, for a server on this machine or as one more process of a ledger on servers. Build and call it:
#   docker build -f docker/cli.Dockerfile -t liggaren/cli .
#   docker run --rm --network host -e LIGGAREN_API=http://127.0.0.1:3000 liggaren/cli agreements

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
RUN npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/cli
COPY --from=build /app /built
RUN sh /built/docker/gather.sh /built /out

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production
COPY --from=installed /out /app
# What the settings call ./data lies in the volume.
WORKDIR /
RUN mkdir /data && chown -R node:node /data
USER node
VOLUME /data
ENTRYPOINT ["node", "/app/apps/cli/dist/main.js"]
