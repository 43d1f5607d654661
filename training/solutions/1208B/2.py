from collections import Counter
n = int(input())
a = input().split()
c = Counter(a)
extra = sum(v > 1 for v in c.values())
ans = n if extra else 0
l = 0
for r in range(n):
    c[a[r]] -= 1
    if c[a[r]] == 1:
        extra -= 1
    while l <= r and (extra == 0):
        ans = min(ans, r - l + 1)
        c[a[l]] += 1
        if c[a[l]] == 2:
            extra += 1
        l += 1
print(ans)
