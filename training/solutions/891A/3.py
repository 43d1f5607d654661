from math import gcd
n = int(input())
a = list(map(int, input().split()))
ends = {}
shortest = n + 1
for i, x in enumerate(a):
    new = {x: i}
    for g, start in ends.items():
        d = gcd(g, x)
        new[d] = max(new.get(d, -1), start)
    ends = new
    if 1 in ends:
        shortest = min(shortest, i - ends[1])
if shortest > n:
    print(-1)
elif shortest == 0:
    print(n - a.count(1))
else:
    print(shortest + n - 1)
