import sys


def short_period(t: str) -> str:
    # Every character of t is one of the two in its own copy of "01".
    return t if len(set(t)) == 1 else "01" * len(t)


def main() -> None:
    _, *strings = sys.stdin.read().split()
    print(*map(short_period, strings), sep="\n")


main()
