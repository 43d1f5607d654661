n, d = map(int, input().split())
log = [input().split() for _ in range(n)]
friends = set()
for i in range(n):
    for j in range(i):
        a, b, t = log[i]
        x, y, u = log[j]
        if a == y and b == x and int(t) - int(u) <= d:
            friends.add((min(a, b), max(a, b)))
print(len(friends))
for p in friends:
    print(*p)
