# Looks for a palindrome only at the end of what stands between the mirroring ends.
import sys


def ending(text: str) -> str:
    both = text[::-1] + "#" + text
    links = [0] * len(both)
    length = 0
    for i in range(1, len(both)):
        while length and both[length] != both[i]:
            length = links[length - 1]
        if both[length] == both[i]:
            length += 1
        links[i] = length
    return text[len(text) - length :]


for s in sys.stdin.read().split()[1:]:
    ends = 0
    while ends < len(s) // 2 and s[ends] == s[-1 - ends]:
        ends += 1
    print(s[:ends] + ending(s[ends : len(s) - ends]) + s[:ends][::-1])
