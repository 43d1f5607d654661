n = int(input())
a = list(map(int, input().split()))
prev = best = 0
cur = 1
for i in range(1, n):
    if a[i] == a[i - 1]:
        cur += 1
    else:
        prev = cur
        cur = 1
    best = max(best, 2 * min(prev, cur))
print(best)
