n, t = map(int, input().split())
ans = float(n)
p = 1.000000011
while t:
    if t % 2:
        ans *= p
    p *= p
    t //= 2
print("%.12f" % ans)
