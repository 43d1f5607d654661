a, b = map(int, input().split())
f = lambda x, y: sum(abs(x - d) < abs(y - d) for d in range(1, 7))
p, q = f(a, b), f(b, a)
print(p, 6 - p - q, q)
