from collections import Counter
n, k = map(int, input().split())
a = input().split()
c = Counter()
r = 0
length = 0
for l in range(n):
    while r < n and (a[r] in c or len(c) < k):
        c[a[r]] += 1
        r += 1
    if r - l > length:
        length = r - l
        ans = (l + 1, r)
    c[a[l]] -= 1
    if c[a[l]] == 0:
        del c[a[l]]
print(*ans)
