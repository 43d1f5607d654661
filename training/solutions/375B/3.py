n, m = map(int, input().split())
a = [input().strip() for _ in range(n)]
best = 0
right = [0] * n
for j in range(m - 1, -1, -1):
    right = [right[i] + 1 if a[i][j] == '1' else 0 for i in range(n)]
    for k, w in enumerate(sorted(right)):
        best = max(best, w * (n - k))
print(best)
