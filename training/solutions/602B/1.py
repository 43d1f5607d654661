n = int(input())
a = list(map(int, input().split()))
count = {}
l = best = 0
for r in range(n):
    count[a[r]] = count.get(a[r], 0) + 1
    while len(count) > 2:
        count[a[l]] -= 1
        if count[a[l]] == 0:
            del count[a[l]]
        l += 1
    best = max(best, r - l + 1)
print(best)
