n, x = map(int, input().split())
a = list(map(int, input().split()))
c = [0] * 200000
d = [0] * 200000
ans = 3
for v in a:
    if c[v]:
        ans = 0
    c[v] = 1
for v in a:
    w = v & x
    if w != v and c[w]:
        ans = min(ans, 1)
    if d[w]:
        ans = min(ans, 2)
    d[w] = 1
print(ans if ans < 3 else -1)
