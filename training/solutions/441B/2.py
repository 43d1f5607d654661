import sys
from collections import defaultdict
n, v, *rest = map(int, sys.stdin.read().split())
ripe = defaultdict(int)
for a, b in zip(rest[::2], rest[1::2]):
    ripe[a] += b
room = defaultdict(lambda: v)
ans = 0
for day in sorted(ripe):
    for d in (day, day + 1):
        take = min(room[d], ripe[day])
        room[d] -= take
        ripe[day] -= take
        ans += take
print(ans)
