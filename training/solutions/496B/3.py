n = int(input())
d = [int(c) for c in input()]
best = [9] * n
for i in range(n):
    cur = [(x - d[i]) % 10 for x in d[i:] + d[:i]]
    if cur < best:
        best = cur
print(*best, sep="")
