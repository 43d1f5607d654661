n, k = map(int, input().split())
a = input().split()
seen = set()
r = 0
while r < n and len(seen) < k:
    seen.add(a[r])
    r += 1
if len(seen) < k:
    print(-1, -1)
else:
    l = 0
    while l + 1 < n and a[l] == a[l + 1] and l + 1 < r:
        l += 1
    print(l + 1, r)
