k, a, b, v = map(int, input().split())
c = 0
while a > 0:
    x = min(k, b)
    b -= x
    a -= (x + 1) * v
    c += 1
print(c)
