n, l, r, ql, qr = map(int, input().split())
w = list(map(int, input().split()))
total = sum(w)
left = 0
best = 10 ** 18
for k in range(n + 1):
    cost = left * l + (total - left) * r
    if k > n - k:
        cost += (k - (n - k) - 1) * ql
    elif n - k > k:
        cost += (n - k - k - 1) * qr
    best = min(best, cost)
    if k < n:
        left += w[k]
print(best)
