import sys
from bisect import bisect_left, bisect_right
t = sys.stdin.read().split()
pos = {"x": [], "y": [], "z": []}
for i, c in enumerate(t[0], 1):
    pos[c].append(i)
for i in range(2, len(t), 2):
    l, r = int(t[i]), int(t[i + 1])
    cnt = sorted(bisect_right(v, r) - bisect_left(v, l) for v in pos.values())
    if r - l + 1 <= 2 or cnt[2] - cnt[0] <= 1:
        print("YES")
    else:
        print("NO")
