# EventStoreDB from a server that was built from its public source, in the manner of the image `eventstore/eventstore`:
# for suites where there is an engine but no registry to pull from. Its context is a folder with the built program in
# `server` and a .NET runtime in `dotnet`: docs/how-to/run-eventstoredb.md says how it is laid and what was seen.
ARG BASE=debian:bookworm-slim
FROM ${BASE}
RUN apt-get update \
 && apt-get install -y --no-install-recommends ca-certificates curl libicu72 libssl3 libstdc++6 \
 && rm -rf /var/lib/apt/lists/* \
 && useradd --uid 1000 --shell /usr/sbin/nologin eventstore \
 && install -d -o eventstore -g eventstore /var/lib/eventstore /var/log/eventstore /etc/eventstore \
 && printf 'NodeIp: 0.0.0.0\nReplicationIp: 0.0.0.0\n' > /etc/eventstore/eventstore.conf
COPY dotnet /usr/share/dotnet
COPY server /opt/eventstore
# The runtime at hand may be newer than the one that the server was made for.
ENV DOTNET_ROLL_FORWARD=Major \
    EVENTSTORE_TELEMETRY_OPTOUT=true
USER eventstore
VOLUME /var/lib/eventstore
EXPOSE 2113
ENTRYPOINT ["/usr/share/dotnet/dotnet", "/opt/eventstore/EventStore.ClusterNode.dll"]
