#!/bin/sh
# Builds and starts the ledger in containers, and waits until every service is healthy. At the first call it makes
# docker/.env with a password for PostgreSQL, which nobody need know.
set -eu
cd "$(dirname "$0")"
if [ ! -e .env ]; then
  password=$(od -An -N24 -tx1 /dev/urandom | tr -d ' \n')
  (umask 077 && printf 'COMPOSE_PROJECT_NAME=liggaren\nLIGGAREN_POSTGRES_PASSWORD=%s\n' "$password" > .env)
fi
docker compose up --build --detach --wait
echo 'Liggaren is ready: http://127.0.0.1:3000 and http://127.0.0.1:3002 (to stop it: cd docker && docker compose down)'
