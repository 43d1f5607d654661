import sys
from collections import defaultdict

t = list(map(int, sys.stdin.read().split()))[1:]
win = dict.fromkeys(range(1, len(t) + 1), 0)
for r in range(len(t)):
    have = defaultdict(int)
    k, who = 0, 0
    for c in t[r::-1]:
        have[c] += 1
        if have[c] > k:
            k, who = have[c], c
        elif have[c] == k:
            who = min(who, c)
        win[who] += 1
print(*win.values())
