n, k, l, c, d, p, nl, np = [int(x) for x in input().split()]
x = k * l // (nl * n)
y = c * d // n
z = p // (np * n)
ans = x
if y < ans:
    ans = y
if z < ans:
    ans = z
print(ans)
