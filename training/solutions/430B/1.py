n, k, x = map(int, input().split())
c = list(map(int, input().split()))
best = 0
for i in range(n - 1):
    if c[i] == x and c[i + 1] == x:
        l, r = i - 1, i + 2
        while l >= 0 and r < n and c[l] == c[r]:
            col = c[l]
            a, b = l, r
            while a >= 0 and c[a] == col:
                a -= 1
            while b < n and c[b] == col:
                b += 1
            if b - a - 1 - (r - l - 1) < 3:
                break
            l, r = a, b
        best = max(best, r - l - 1)
print(best)
