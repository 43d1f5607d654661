# Takes both ends while they mirror each other, then the longest palindrome at either end of the
# rest. That is found with the failure function: it is where the text and its reverse overlap.
import sys


def beginning(text: str) -> int:
    both = text + "#" + text[::-1]
    links = [0] * len(both)
    length = 0
    for i in range(1, len(both)):
        letter = both[i]
        while length and both[length] != letter:
            length = links[length - 1]
        if both[length] == letter:
            length += 1
        links[i] = length
    return length


def solve(s: str) -> str:
    ends = 0
    while ends < len(s) // 2 and s[ends] == s[-1 - ends]:
        ends += 1
    between = s[ends : len(s) - ends]
    front, back = beginning(between), beginning(between[::-1])
    middle = between[:front] if front > back else between[len(between) - back :]
    return s[:ends] + middle + s[:ends][::-1]


def main() -> None:
    strings = sys.stdin.read().split()
    print("\n".join(map(solve, strings[1:])))


main()
