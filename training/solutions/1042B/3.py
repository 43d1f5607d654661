n = int(input())
best = {"": 0}
for _ in range(n):
    c, s = input().split()
    for t, v in list(best.items()):
        u = "".join(sorted(set(s + t)))
        if u not in best or best[u] > v + int(c):
            best[u] = v + int(c)
print(best.get("ABC", -1))
