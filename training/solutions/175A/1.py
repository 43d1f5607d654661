s = input()
n = len(s)
best = -1
for i in range(1, n - 1):
    for j in range(i + 1, n):
        p = [s[:i], s[i:j], s[j:]]
        if all(str(int(x)) == x and int(x) <= 10 ** 6 for x in p):
            best = max(best, sum(map(int, p)))
print(best)
