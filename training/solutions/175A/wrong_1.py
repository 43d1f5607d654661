s = input()
n = len(s)
best = -1
for i in range(1, n - 1):
    for j in range(i + 1, n):
        a, b, c = int(s[:i]), int(s[i:j]), int(s[j:])
        if max(a, b, c) <= 10 ** 6:
            best = max(best, a + b + c)
print(best)
