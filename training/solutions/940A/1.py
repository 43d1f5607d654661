n, d = map(int, input().split())
a = sorted(map(int, input().split()))
best = 0
j = 0
for i in range(n):
    while a[i] - a[j] > d:
        j += 1
    best = max(best, i - j + 1)
print(n - best)
