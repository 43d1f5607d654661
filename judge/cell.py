"""Builds a cell around this process and becomes its first: ``python -m judge.cell FD``.

The configuration comes over the socket FD (:func:`judge.confinement.cell_config`). A ``python``
cell goes on as :mod:`judge.zygote`; a ``native`` one becomes the program of judge/spawner.c, so
that no interpreter is left in it. What goes wrong is sent as a message that starts with ``E``.
Standard library only; Python 3.9 or later.
"""

from __future__ import annotations

import fcntl
import json
import os
import socket
import sys
from collections.abc import Mapping, Sequence
from contextlib import suppress
from typing import Any, NoReturn

from judge import cage
from judge.wire import CONFIG, PROFILE, PROFILES

_CONTROL, _CONFIG, _FIRST_RULESET, _PEAK = 3, 4, 5, 9


def _settle(config: Mapping[str, Any]) -> None:
    """Close the layers of the whole cell; returns only in the process that will serve."""
    cage.die_with_parent()
    uid, gid = config["uid"], config["gid"]
    if config["own_pids"]:
        cage.unshare(user=config["user_namespace"])
        inner = os.fork()
        if inner:
            cage.close_descriptors(3)
            cage.wait_as_outer(inner)
        cage.build_root(
            config["binds"],
            os.getuid() if uid is None else uid,
            os.getgid() if gid is None else gid,
        )
    else:
        cage.adopt_orphans()
    cage.drop_privileges(uid, gid)
    cage.die_with_parent()  # changing who we are has undone it
    cage.set_fixed_limits()
    os.umask(0o077)


def _rulesets(config: Mapping[str, Any]) -> dict[str, int]:
    """Return the descriptor of each profile's Landlock ruleset; -1 on a rung that has none."""
    profiles = config["profiles"]
    if not config["landlock"]:
        return dict.fromkeys(profiles, -1)
    return {name: cage.make_ruleset(profiles[name]["grants"]) for name in PROFILES}


def _settings(config: Mapping[str, Any]) -> bytes:
    """Return the configuration as judge/spawner.c reads it."""
    abi = cage.landlock_abi() if config["landlock"] else 0
    flags = config["own_pids"], config["tasks"], config["peak"]
    parts = [CONFIG.pack(*flags, abi, config["work"].encode())]
    for place, name in enumerate(PROFILES, _FIRST_RULESET):
        profile = config["profiles"][name]
        offsets = [*profile["pid_offsets"], 0, 0, 0, 0][:4]
        code = bytes.fromhex(profile["filter"])
        parts += [PROFILE.pack(place if config["landlock"] else -1, *offsets, len(code)), code]
    return b"".join(parts)


def _become_spawner(
    control: int, config: Mapping[str, Any], program: int, peak: Sequence[int]
) -> NoReturn:
    """Put the descriptors where judge/spawner.c expects them and execute ``program``."""
    settings = os.memfd_create("config")
    os.write(settings, _settings(config))
    os.lseek(settings, 0, os.SEEK_SET)
    wanted = {_CONTROL: control, _CONFIG: settings, cage.EXEC_FD: program}
    if config["landlock"]:
        wanted |= dict(enumerate(_rulesets(config).values(), _FIRST_RULESET))
    wanted |= dict(enumerate(peak, _PEAK))
    # Out of each other's way first, then into place.
    aside = {place: fcntl.fcntl(number, fcntl.F_DUPFD, 64) for place, number in wanted.items()}
    for place, number in aside.items():
        os.dup2(number, place, inheritable=place != cage.EXEC_FD)
    cage.close_descriptors(_PEAK + 1, cage.EXEC_FD - 1)
    cage.Filter(bytes.fromhex(config["filter"])).install()
    os.execve(cage.EXEC_FD, ["spawner"], config["environment"])  # noqa: S606 - no shell is the point


def main() -> None:
    """Read the configuration from the socket whose descriptor is the argument, then serve."""
    control = socket.socket(fileno=int(sys.argv[1]))
    text, descriptors, _, _ = socket.recv_fds(control, 1 << 20, 2)
    config = json.loads(text)
    os.environ.clear()
    os.environ.update(config["environment"])
    sys.path[:] = [entry for entry in sys.path if entry not in config["hide_paths"]]
    try:
        if config["kind"] == "native":
            _settle(config)
            _become_spawner(control.fileno(), config, descriptors[0], descriptors[1:])
        from judge import zygote  # noqa: PLC0415 - a native cell has no use for it

        zygote.warm_up()
        _settle(config)
        zygote.serve(control, config, _rulesets(config), descriptors)
    except OSError as error:
        with suppress(OSError):  # the judge that is told may have been killed
            control.send(b"E" + str(error).encode())
        sys.exit(1)


if __name__ == "__main__":
    main()
