n, k = map(int, input().split())
a = list(map(int, input().split()))
seen = {}
c = []
for x in a:
    seen[x] = seen.get(x, 0) + 1
    c.append(seen[x])
if max(c) > k:
    print("NO")
else:
    print("YES")
    print(*c)
