x, t, a, b, p, q = map(int, input().split())
u = [0]
v = [0]
for i in range(t):
    u.append(a - i * p)
    v.append(b - i * q)
ans = "NO"
for y in u:
    if x - y in v:
        ans = "YES"
print(ans)
