a, b, k = map(int, input().split())
p = [x for x in range(max(a, 2), b + 1) if all(x % d for d in range(2, int(x ** 0.5) + 1))]
if len(p) < k:
    print(-1)
else:
    best = p[k - 1] - a + 1
    for i in range(len(p) - k):
        best = max(best, p[i + k] - p[i])
    print(best)
