n, h, k = map(int, input().split())
res = inside = 0
for a in map(int, input().split()):
    if inside + a <= h:
        inside += a
    else:
        res += 1
        inside = a
    res += inside // k
    inside %= k
if inside:
    res += 1
print(res)
