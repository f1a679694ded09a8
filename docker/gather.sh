#!/bin/sh
# Gathers in the folder OUT what an app that npm has installed here runs on, and no more: its packages and, of the
# workspaces that it is linked to, the JavaScript that was built of them in BUILT. Called by each Dockerfile.
#   sh gather.sh BUILT OUT
set -eu
built=$1 out=$2
mkdir -p "$out"
cp -a node_modules "$out"
for link in node_modules/@liggaren/*; do
  workspace=$(realpath --relative-to=. "$link")
  mkdir -p "$out/$workspace"
  cp "$workspace/package.json" "$out/$workspace"
  # Packages that it needs in another version than the rest.
  if [ -d "$workspace/node_modules" ]; then cp -a "$workspace/node_modules" "$out/$workspace"; fi
  (cd "$built/$workspace" && find dist -name '*.js' -exec cp --parents '{}' "$out/$workspace" ';')
  if [ -d "$built/$workspace/demonstration" ]; then cp -a "$built/$workspace/demonstration" "$out/$workspace"; fi
done
