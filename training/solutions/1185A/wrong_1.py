a, b, c, d = map(int, input().split())
print(max(0, d - abs(b - a)) + max(0, d - abs(c - b)))
