n, c = map(int, input().split())
x = list(map(int, input().split()))
best = 0
for i in range(1, n):
    if x[i - 1] - x[i] - c > best:
        best = x[i - 1] - x[i] - c
print(best)
