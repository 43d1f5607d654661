n, a, b, c, d = map(int, input().split())
shift = [0, b - c, a - d, a + b - c - d]
free = n - (max(shift) - min(shift))
print(max(0, free) * n)
