# The API. By itself it is the whole embedded installation, its SQLite file in a volume; with LIGGAREN_STORE=esdb://…
# and LIGGAREN_VIEWS=postgres://… it is one of many (compose.yaml). Build from the root of the repository:
#   docker build -f docker/api.Dockerfile -t liggaren/api .
# Until sign-in exists the server listens on loopback alone, inside the container too: run it with
#   docker run --network host -v liggaren:/data liggaren/api
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY . .
# The image brings its own Node 24; the pinned one of npm's optional packages stays with the build.
RUN npm ci --ignore-scripts --loglevel=error \
 && npm run build \
 && rm -rf node_modules \
 && npm ci --omit=dev --omit=optional --ignore-scripts --loglevel=error -w @liggaren/api \
 && find apps libs -name node_modules -prune -o -name src -prune -exec rm -rf {} +

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production \
    LIGGAREN_STORE=sqlite:/data/liggaren.db \
    PORT=3000
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/libs ./libs
COPY --from=build /app/apps ./apps
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=10s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/health/ready`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "apps/api/dist/main.js"]
