from collections import Counter
n, k = map(int, input().split())
a = list(map(int, input().split()))
if len(set(a)) < k:
    print("-1 -1")
else:
    c = Counter(a)
    l, r = 0, n - 1
    while len(c) > k or c[a[r]] > 1:
        c[a[r]] -= 1
        if c[a[r]] == 0:
            del c[a[r]]
        r -= 1
    while c[a[l]] > 1:
        c[a[l]] -= 1
        l += 1
    print(l + 1, r + 1)
