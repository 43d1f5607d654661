# Either the mirroring ends around one letter, or a palindrome at one end of the whole string.
import sys


def beginning(text: str) -> str:
    both = text + "#" + text[::-1]
    links = [0] * len(both)
    length = 0
    for i in range(1, len(both)):
        while length and both[length] != both[i]:
            length = links[length - 1]
        if both[length] == both[i]:
            length += 1
        links[i] = length
    return text[:length]


for s in sys.stdin.read().split()[1:]:
    ends = 0
    while ends < len(s) // 2 and s[ends] == s[-1 - ends]:
        ends += 1
    around = s[: ends + (2 * ends < len(s))] + s[:ends][::-1]
    print(max(around, beginning(s), beginning(s[::-1]), key=len))
