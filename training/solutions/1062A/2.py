n = int(input())
a = [0] + list(map(int, input().split())) + [1001]
best = cur = 0
for i in range(1, n + 2):
    if a[i] == a[i - 1] + 1:
        cur += 1
        best = max(best, cur)
    else:
        cur = 0
print(max(0, best - 1))
