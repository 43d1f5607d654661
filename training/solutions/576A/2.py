n = int(input())
def smallest(x):
    d = 2
    while x % d:
        d += 1
    return d
res = []
for x in range(2, n + 1):
    p = smallest(x)
    y = x
    while y % p == 0:
        y //= p
    if y == 1:
        res.append(x)
print(len(res))
print(*res)
