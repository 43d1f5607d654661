n, k = map(int, input().split())
ways = {}
for x in map(int, input().split()):
    s = 0
    while x:
        ways.setdefault(x, []).append(s)
        x //= 2
        s += 1
    ways.setdefault(0, []).append(s)
print(min(sum(sorted(v)[:k]) for v in ways.values() if len(v) >= k))
