n, m = map(int, input().split())
mem = [tuple(map(int, input().split())) for _ in range(m)]
res = []
for s in range(1, 101):
    if all((k - 1) // s + 1 == f for k, f in mem):
        res.append((n - 1) // s + 1)
print(res[0] if len(res) == 1 else -1)
