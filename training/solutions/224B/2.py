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
    l = r
    seen = set()
    while len(seen) < k:
        l -= 1
        seen.add(a[l])
    print(l + 1, r)
