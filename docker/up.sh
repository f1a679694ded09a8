#!/bin/sh
# Builds and starts the ledger in containers, and waits until every service is healthy. At the first call it makes
# docker/.env with a password for PostgreSQL, which nobody need know.
set -eu
cd "$(dirname "$0")"
if [ ! -e .env ]; then
  (umask 077 && printf 'LIGGAREN_POSTGRES_PASSWORD=%s\n' "$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')" > .env)
fi
docker compose up --build --detach --wait
echo 'Liggaren is ready: http://127.0.0.1:3000 and http://127.0.0.1:3002 (stop it: docker compose -f docker/compose.yaml down)'
