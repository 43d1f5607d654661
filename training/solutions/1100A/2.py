n, k = map(int, input().split())
a = list(map(int, input().split()))
best = 0
for b in range(k):
    s = 0
    for i in range(n):
        if i % k != b:
            s += a[i]
    best = max(best, abs(s))
print(best)
