# Counts mirroring ends with a call for each pair.
import sys


def beginning(text: str) -> str:
    while text != text[::-1]:
        text = text[:-1]
    return text


def pairs(s: str, left: int, right: int) -> int:
    if left >= right or s[left] != s[right]:
        return left
    return pairs(s, left + 1, right - 1)


for s in sys.stdin.read().split()[1:]:
    ends = pairs(s, 0, len(s) - 1)
    between = s[ends : len(s) - ends]
    middle = max(beginning(between), beginning(between[::-1]), key=len)
    print(s[:ends] + middle + s[:ends][::-1])
