n = int(input())
s = input()
best = 0
for k in range(1, n // 2 + 1):
    if s[:k] == s[k:2 * k]:
        best = k
print(n - best + 1 if best else n)
