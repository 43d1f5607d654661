m, b = map(int, input().split())
f = lambda x, y: (y + 1) * x * (x + 1) // 2 + (x + 1) * y * (y + 1) // 2
print(max(f(m * (b - y), y) for y in range(b + 1)))
