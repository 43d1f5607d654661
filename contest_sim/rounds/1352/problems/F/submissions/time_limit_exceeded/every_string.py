# Tries every string of the right length.
from itertools import product

for _ in range(int(input())):
    counts = list(map(int, input().split()))
    for s in product((0, 1), repeat=sum(counts) + 1):
        got = [0, 0, 0]
        for pair in zip(s, s[1:]):
            got[sum(pair)] += 1
        if got == counts:
            print(*s, sep="")
            break
