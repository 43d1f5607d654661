"""The figures as a person reads them: costs first, then each target with what was reached."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Target:
    """A figure that was asked for; ``at_least`` or, where less is better, at most."""

    name: str
    value: float
    wanted: float
    unit: str = ""
    at_least: bool = True

    @property
    def met(self) -> bool:
        """Whether it was reached."""
        return self.value >= self.wanted if self.at_least else self.value <= self.wanted

    def __str__(self) -> str:
        sign = ">=" if self.at_least else "<="
        word = "met" if self.met else "short"
        figures = f"{self.value:10.{_places(self.value)}f} {sign} {self.wanted:<7.4g}"
        return f"{self.name:58} {figures} {self.unit:8} {word}"


@dataclass
class Report:
    """Collects lines in the order measured and prints them at the end."""

    costs: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    targets: list[Target] = field(default_factory=list)

    def cost(self, name: str, cpu_s: float) -> None:
        """CPU time of one run, all processes together."""
        self.costs.append(f"{name:44} {1e3 * cpu_s:9.3f} {1 / cpu_s:10.1f}")

    def remark(self, line: str) -> None:
        """A line to be printed between the costs and the targets."""
        self.remarks.append(line)

    def target(self, target: Target) -> None:
        """A figure that was asked for."""
        self.targets.append(target)

    def show(self) -> None:
        """Print everything."""
        if self.costs:
            print(f"\n{'':44} {'CPU ms':>9} {'per CPU s':>10}")
            print(*self.costs, sep="\n")
        print()
        print(*self.remarks, sep="\n")
        print(f"\n{'':58} {'measured':>10}    target")
        print(*self.targets, sep="\n")
        short = [target.name for target in self.targets if not target.met]
        print(f"\n{len(self.targets) - len(short)} of {len(self.targets)} targets met")


def _places(value: float) -> int:
    return 0 if value >= 100 else 1 if value >= 10 else 2
