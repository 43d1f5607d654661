n, k = map(int, input().split())
s = input().strip()
best = 0
for c in "ab":
    p = [-1] + [i for i in range(n) if s[i] == c] + [n]
    if len(p) - 2 <= k:
        best = n
    else:
        for i in range(k + 1, len(p)):
            best = max(best, p[i] - p[i - k - 1] - 1)
print(best)
