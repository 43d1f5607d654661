a, b, c, d = map(int, input().split())
if a * d > b * c:
    q = a * d
    p = q - b * c
else:
    q = b * c
    p = q - a * d
u, v = p, q
while v:
    u, v = v, u % v
print(str(p // u) + "/" + str(q // u))
