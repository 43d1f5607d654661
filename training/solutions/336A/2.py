x, y = map(int, input().split())
s = abs(x) + abs(y)
p = [(s * x // abs(x), 0), (0, s * y // abs(y))]
p.sort()
print(*p[0], *p[1])
