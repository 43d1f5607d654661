n, a, b = map(int, input().split())
l = r = u = d = 0
for _ in range(n):
    x, y = map(int, input().split())
    if x < a:
        l += 1
    if x > a:
        r += 1
    if y < b:
        d += 1
    if y > b:
        u += 1
m = max(l, r, u, d)
print(m)
if m == l:
    print(a - 1, b)
elif m == r:
    print(a + 1, b)
elif m == d:
    print(a, b - 1)
else:
    print(a, b + 1)
