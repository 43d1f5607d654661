n, u = map(int, input().split())
e = list(map(int, input().split()))
best = -1
for i in range(n - 2):
    if e[i + 2] - e[i] <= u:
        best = max(best, (e[i + 2] - e[i + 1]) / (e[i + 2] - e[i]))
print(best)
