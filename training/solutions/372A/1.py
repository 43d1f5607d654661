n = int(input())
s = sorted(int(input()) for _ in range(n))
small = 0
for big in range(n // 2, n):
    if small < n // 2 and s[small] * 2 <= s[big]:
        small += 1
print(n - small)
