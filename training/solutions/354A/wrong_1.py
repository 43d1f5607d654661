n, l, r, ql, qr = map(int, input().split())
w = list(map(int, input().split()))
best = 10 ** 18
for k in range(n + 1):
    cost = sum(w[:k]) * l + sum(w[k:]) * r
    if k > n - k:
        cost += (k - (n - k)) * ql
    else:
        cost += (n - k - k) * qr
    best = min(best, cost)
print(best)
