# The command line, for a server on this machine or as one more process of a ledger on servers. Build and call it:
#   docker build -f docker/cli.Dockerfile -t liggaren/cli .
#   docker run --rm --network host -e LIGGAREN_API=http://127.0.0.1:3000 liggaren/cli agreements
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
# The image brings its own Node 24; the pinned one of npm's optional packages stays with the build.
RUN npm ci --ignore-scripts --loglevel=error \
 && npm run build \
 && rm -rf node_modules \
 && npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/cli \
 && find apps libs -name node_modules -prune -o -name src -prune -exec rm -rf {} +

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    LIGGAREN_STORE=sqlite:/data/liggaren.db
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/libs ./libs
COPY --from=build /app/apps ./apps
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
ENTRYPOINT ["node", "apps/cli/dist/main.js"]
