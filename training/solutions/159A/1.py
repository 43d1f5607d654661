n, d = map(int, input().split())
log = [input().split() for _ in range(n)]
friends = set()
for a, b, t in log:
    for x, y, u in log:
        if a == y and b == x and 0 < int(u) - int(t) <= d:
            friends.add((min(a, b), max(a, b)))
print(len(friends))
for p in sorted(friends):
    print(*p)
