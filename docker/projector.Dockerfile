# The projector: builds and keeps the views of a ledger on EventStoreDB and PostgreSQL. Any number may run; one has the
# lease, the others stand by. Build from the root of the repository:
#   docker build -f docker/projector.Dockerfile -t liggaren/projector .
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
# The image brings its own Node 24; the pinned one of npm's optional packages stays with the build.
RUN npm ci --ignore-scripts --loglevel=error \
 && npm run build \
 && rm -rf node_modules \
 && npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/projector \
 && find apps libs -name node_modules -prune -o -name src -prune -exec rm -rf {} +

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    LIGGAREN_INDEX=sqlite:/data/index.db \
    LIGGAREN_REBUILDS=/data/rebuilds \
    PORT=3001
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/libs ./libs
COPY --from=build /app/apps ./apps
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3001
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/projector/dist/main.js"]
