# The server alone: built with all packages, shipped with those it runs on.
# The digest is that of the tag's list for all platforms. To renew it, choose the newest tag of the LTS line, ask
# `docker buildx imagetools inspect node:<tag>` for its digest, and change both.
FROM node:24.21.0-bookworm-slim@sha256:d6aa754f16b3197301076f047b5def2f02ea1dbbc2ca920407d46d7ec7f87b20 AS base

FROM base AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node scripts/build.mjs --quiet && npm prune --omit=dev --no-audit --no-fund

FROM base
WORKDIR /app
# A container's 127.0.0.1 is its own: without this nobody could reach the server.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATA_DIR=/data
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/package.json /app/app.yml ./
# Without DATABASE_URL the built-in database lives here: give it a volume, and one container at a time.
RUN install -d -o node -g node -m 700 /data
VOLUME /data
USER node
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# SIGTERM drains for up to DRAIN_SECONDS, 25 by default; what is left is kept for other instances, or the next start.
CMD ["node", "dist/server.js"]
