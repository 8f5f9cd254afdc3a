"""The hub's database on three nodes: PostgreSQL under Patroni, three members of etcd, and HAProxy before all of it.

with running_cluster() as cluster: ...      all of it on loopback, from ``resources/deploy/ha``, in a folder of its own
cluster.url                                 the database, wherever its primary is
cluster.hub_address                         two hub workers, whichever answers
cluster.kill(cluster.primary())             a node's machine loses power
"""

from __future__ import annotations

import secrets
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from string import Template
from typing import Any

import httpx
import psycopg

from tests.ha.processes import KeptUp, Program, free_ports, kill, own, owned_folder, until

HOST = "127.0.0.1"
NODES = ("node1", "node2", "node3")
CONFIGURED = Path(__file__).parents[2] / "resources" / "deploy" / "ha"
STARTS_WITHIN_S = 400  # each step, on a machine that has much else to do
ANSWERS_WITHIN_S = 15
_POSTMASTER = "postmaster.pid"


@dataclass(frozen=True, slots=True)
class Ports:
    """Where everything listens."""

    database: int
    hub: int
    nodes: dict[str, int]
    apis: dict[str, int]
    etcd: list[tuple[int, int]]
    workers: list[int]

    @classmethod
    def free(cls) -> Ports:
        """Return ports that nobody has."""
        ports = free_ports(2 + 2 * len(NODES) + 6 + 2)
        take = lambda count: [ports.pop() for _ in range(count)]  # noqa: E731
        (database, hub), nodes, apis = take(2), take(len(NODES)), take(len(NODES))
        etcd = list(zip(take(3), take(3), strict=True))
        return cls(
            database, hub, dict(zip(NODES, nodes, strict=True)), dict(zip(NODES, apis, strict=True)), etcd, take(2)
        )


@dataclass
class Cluster:
    """What runs, and where."""

    folder: Path
    ports: Ports
    password: str = field(default_factory=lambda: secrets.token_hex(12))
    nodes: dict[str, Program] = field(default_factory=dict)

    @property
    def url(self) -> str:
        """The hub's database through HAProxy, as ``hub_database`` has it."""
        return f"postgresql://hub:{self.password}@{HOST}:{self.ports.database}/hub"

    @property
    def hub_address(self) -> str:
        """The hub's workers through HAProxy."""
        return f"http://{HOST}:{self.ports.hub}/"

    def node_url(self, node: str, name: str = "hub") -> str:
        """Return the address of one node's database, for its superuser."""
        return f"postgresql://postgres:{self.password}@{HOST}:{self.ports.nodes[node]}/{name}"

    def primary(self) -> str | None:
        """Return the node that is the primary by its own word, ``None`` where there is none, or more than one."""
        found = [node for node in NODES if self.says(node, "primary")]
        return found[0] if len(found) == 1 else None

    def is_whole(self) -> bool:
        """Whether there are a primary, and two standbys of which one is synchronous."""
        standbys = [node for node in NODES if self.says(node, "replica")]
        has_second = any(self.says(node, "sync") for node in standbys)
        return self.primary() is not None and len(standbys) == 2 and has_second

    def says(self, node: str, what: str) -> bool:
        """Whether a node's Patroni says that it is that: ``primary``, ``replica``, ``sync``."""
        try:
            address = f"http://{HOST}:{self.ports.apis[node]}/{what}"
            answer = httpx.get(address, trust_env=False, timeout=ANSWERS_WITHIN_S)
            return answer.status_code == httpx.codes.OK
        except httpx.HTTPError:
            return False

    def start(self, node: str) -> None:
        """Let a node's Patroni begin, and by it its PostgreSQL."""
        config = self.folder / f"{node}.yaml"
        self.nodes[node] = Program(self.folder / f"{node}.log", ["patroni", config])

    def kill(self, node: str) -> None:
        """Kill -9 a node's PostgreSQL and Patroni, as if its machine lost power."""
        postmaster = int((self.folder / node / _POSTMASTER).read_text().split()[0])
        kill([postmaster])
        self.nodes[node].kill()

    def words(self) -> str:
        """Return the last words of everything that runs."""
        logs = sorted(self.folder.glob("*.log"))
        return "\n".join(f"== {log.name}\n{log.read_text(errors='replace')[-1500:]}" for log in logs)


@contextmanager
def running_cluster() -> Iterator[Cluster]:
    """Start everything, and end it with the block."""
    with owned_folder() as folder, ExitStack() as ends:
        cluster = Cluster(folder, Ports.free())
        try:
            _start_etcd(cluster, ends)
            ends.callback(_end_nodes, cluster)
            for node in NODES:
                _configure(cluster, "patroni.yaml", f"{node}.yaml", _patroni_words(cluster, node))
                cluster.start(node)
            until(cluster.is_whole, within_s=STARTS_WITHIN_S)
            until(lambda: _make_database(cluster), within_s=STARTS_WITHIN_S, unready=(psycopg.Error,))
            _configure(cluster, "haproxy.cfg", "haproxy.cfg", _haproxy_words(cluster))
            proxy = Program(folder / "haproxy.log", ["haproxy", "-db", "-f", folder / "haproxy.cfg"])
            ends.callback(proxy.stop)
            _start_workers(cluster, ends)
        except TimeoutError as error:
            raise TimeoutError(f"{error}\n{cluster.words()}") from error
        yield cluster


def _start_etcd(cluster: Cluster, ends: ExitStack) -> None:
    members = {f"etcd{number}": ports for number, ports in enumerate(cluster.ports.etcd, start=1)}
    all_of_them = ",".join(f"{name}=http://{HOST}:{peer}" for name, (_, peer) in members.items())
    for name, (client, peer) in members.items():
        said = {
            "name": name,
            "data-dir": cluster.folder / name,
            "listen-client-urls": f"http://{HOST}:{client}",
            "advertise-client-urls": f"http://{HOST}:{client}",
            "listen-peer-urls": f"http://{HOST}:{peer}",
            "initial-advertise-peer-urls": f"http://{HOST}:{peer}",
            "initial-cluster": all_of_them,
            "heartbeat-interval": 500,  # milliseconds: two cores have everything to do here
            "election-timeout": 5000,
        }
        words = [f"--{key}={value}" for key, value in said.items()]
        ends.callback(Program(cluster.folder / f"{name}.log", ["etcd", *words]).stop)


def _end_nodes(cluster: Cluster) -> None:
    """Patroni first: it would wait for its standbys."""
    for program in cluster.nodes.values():
        program.kill()
    for node in NODES:
        if (file := cluster.folder / node / _POSTMASTER).exists():
            command = [_programs() / "pg_ctl", "stop", "--silent", "--mode=immediate", "-D", file.parent]
            Program(cluster.folder / "end.log", command)._process.wait()


def _configure(cluster: Cluster, template: str, name: str, words: dict[str, Any]) -> None:
    file = cluster.folder / name
    file.write_text(Template((CONFIGURED / template).read_text("utf-8")).substitute(words), "utf-8")
    own(file).chmod(0o600)


def _patroni_words(cluster: Cluster, node: str) -> dict[str, Any]:
    return {
        "NODE": node,
        "HOST": HOST,
        "NETWORK": f"{HOST}/32",
        "PORT": cluster.ports.nodes[node],
        "API_PORT": cluster.ports.apis[node],
        "ETCD": ",".join(f"{HOST}:{client}" for client, _ in cluster.ports.etcd),
        "DATA": cluster.folder / node,
        "BIN": _programs(),
        "PGPASS": cluster.folder / f"{node}.pgpass",
        "SOCKETS": cluster.folder,
        "SUPERUSER_PASSWORD": cluster.password,
        "REPLICATION_PASSWORD": cluster.password,
    }


def _haproxy_words(cluster: Cluster) -> dict[str, Any]:
    ports, words = cluster.ports, {}
    for number, node in enumerate(NODES, start=1):
        words |= {f"NODE{number}": f"{HOST}:{ports.nodes[node]}", f"API_PORT{number}": ports.apis[node]}
    workers = {f"WORKER{number}": f"{HOST}:{port}" for number, port in enumerate(ports.workers, start=1)}
    return {"HOST": HOST, "DATABASE_PORT": ports.database, "HUB_PORT": ports.hub} | words | workers


def _programs() -> Path:
    """Debian's newest PostgreSQL."""
    return max(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda path: int(path.parts[-3])).parent


def _make_database(cluster: Cluster) -> bool:
    """Whether it is there now; a primary that is not one any more is asked again."""
    primary = cluster.primary()
    if primary is None:
        return False
    at = cluster.node_url(primary, "postgres")
    with psycopg.connect(at, autocommit=True, connect_timeout=ANSWERS_WITHIN_S) as connection:
        if not connection.execute("SELECT 1 FROM pg_roles WHERE rolname = 'hub'").fetchone():
            connection.execute(f"CREATE ROLE hub LOGIN PASSWORD '{cluster.password}'")
        if not connection.execute("SELECT 1 FROM pg_database WHERE datname = 'hub'").fetchone():
            connection.execute("CREATE DATABASE hub OWNER hub")
    return True


def _start_workers(cluster: Cluster, ends: ExitStack) -> None:
    """The command that serves a hub, twice."""
    program = Path(sys.executable).with_name("kiosk")
    until(lambda: _answers(cluster), within_s=STARTS_WITHIN_S, unready=(psycopg.Error,))
    for number, port in enumerate(cluster.ports.workers, start=1):
        data = cluster.folder / f"worker{number}"
        data.mkdir()
        said = {"KIOSK_HUB_DATABASE": cluster.url, "KIOSK_DATA_DIR": str(data)}
        command = [program, "hub", "serve", "--behind-proxy", "--host", HOST, "--port", str(port)]
        worker = KeptUp(partial(Program, cluster.folder / f"worker{number}.log", command, as_owner=False, env=said))
        ends.callback(worker.stop)
        until(partial(_is_up, worker, f"http://{HOST}:{port}/readyz"), within_s=STARTS_WITHIN_S)


def _is_up(worker: KeptUp, address: str) -> bool:
    """A worker that meets a database in the middle of a change of its primary ends: whoever keeps it up starts it."""
    worker.keep_up()
    with suppress(httpx.HTTPError):
        return is_well(address)
    return False


def is_well(address: str) -> bool:
    """Whether what answers there says that it is well."""
    return httpx.get(address, trust_env=False, timeout=ANSWERS_WITHIN_S).is_success


def _answers(cluster: Cluster) -> bool:
    with psycopg.connect(cluster.url, connect_timeout=ANSWERS_WITHIN_S) as connection:
        return connection.execute("SELECT 1").fetchone() is not None
