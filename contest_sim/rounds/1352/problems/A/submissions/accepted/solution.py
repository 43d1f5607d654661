import sys


def terms(n: str) -> list[str]:
    return [d + "0" * (len(n) - i - 1) for i, d in enumerate(n) if d != "0"]


def main() -> None:
    for n in sys.stdin.read().split()[1:]:
        parts = terms(n)
        print(len(parts))
        print(*parts)


main()
