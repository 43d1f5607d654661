n, k, x = map(int, input().split())
c = list(map(int, input().split()))
best = 0
for i in range(n - 1):
    if c[i] == c[i + 1] == x:
        l, r = i - 1, i + 2
        while l >= 0 and r < n and c[l] == c[r]:
            l -= 1
            r += 1
        best = max(best, r - l - 1)
print(best)
