n, m = map(int, input().split())
l = 1
r = n
for _ in range(m):
    u, v = map(int, input().split())
    l = max(l, min(u, v))
    r = min(r, max(u, v))
print(max(0, r - l))
