n, m = map(int, input().split())
deg = [0] * n
for _ in range(m):
    for v in input().split():
        deg[int(v) - 1] += 1
k = deg.index(0) + 1
ans = [str(n - 1)] + ["%d %d" % (k, i) for i in range(1, n + 1) if i != k]
print("\n".join(ans))
