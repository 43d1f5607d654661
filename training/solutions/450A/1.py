n, m = map(int, input().split())
r = b = 0
for i, a in enumerate(map(int, input().split()), 1):
    t = (a + m - 1) // m
    if t >= b:
        b = t
        r = i
print(r)
