import sys
from math import gcd


def main() -> None:
    _, *a = map(int, sys.stdin.buffer.read().split())
    # For a fixed i the gcd of lcm(a[i], a[j]) over later j is lcm(a[i], gcd of those a[j]).
    answer = later = 0
    for value in reversed(a):
        if later:
            answer = gcd(answer, value * later // gcd(value, later))
        later = gcd(later, value)
    print(answer)


main()
