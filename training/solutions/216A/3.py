a, b, c = map(int, input().split())
print(a * b * c - (a - 1) * (b - 1) * (c - 1))
