n, q = map(int, input().split())
free = [0] * (n + 1)
for _ in range(q):
    t, k, d = map(int, input().split())
    p = [i for i in range(1, n + 1) if free[i] <= t][:k]
    if len(p) < k:
        print(-1)
    else:
        for i in p:
            free[i] = t + d
        print(sum(p))
