# Entente as a service. The database is another container (docker-compose.yml) or any server that NEO4J_URI names.
FROM node:20-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:20-bookworm-slim
WORKDIR /app
# Two arenas of malloc: more are kept half empty, and the service's memory creeps up with its requests.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 ENTENTE_HOME=/data MALLOC_ARENA_MAX=2
RUN mkdir /data && chown node /data
COPY package.json LICENSE ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY schema schema
COPY seed seed
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/app/main.js", "start"]
