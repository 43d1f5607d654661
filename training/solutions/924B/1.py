n, u = map(int, input().split())
e = list(map(int, input().split()))
k = 0
best = -1
for i in range(n - 2):
    while k + 1 < n and e[k + 1] - e[i] <= u:
        k += 1
    if k > i + 1:
        best = max(best, (e[k] - e[i + 1]) / (e[k] - e[i]))
print(best)
