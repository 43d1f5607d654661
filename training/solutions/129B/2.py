n, m = map(int, input().split())
e = [input().split() for i in range(m)]
ans = 0
while e:
    c = sum(e, [])
    r = [p for p in e if c.count(p[0]) > 1 and c.count(p[1]) > 1]
    if len(r) == len(e):
        break
    e = r
    ans += 1
print(ans)
