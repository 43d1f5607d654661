n, m, k = map(int, input().split())
a = list(map(int, input().split()))
ops = [tuple(map(int, input().split())) for _ in range(m)]
need = set()
for _ in range(k):
    x, y = map(int, input().split())
    need.update(range(x - 1, y))
for i in need:
    l, r, d = ops[i]
    for j in range(l - 1, r):
        a[j] += d
print(*a)
