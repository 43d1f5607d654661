n = int(input())
d = {}
for i in range(n):
    c = input()[0]
    d[c] = d.get(c, 0) + 1
ans = 0
for k in d.values():
    a = k // 2
    b = k - a
    ans += a * (a - 1) // 2 + b * (b - 1) // 2
print(ans)
