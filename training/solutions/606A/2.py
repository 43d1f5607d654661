a, b, c = map(int, input().split())
x, y, z = map(int, input().split())
d = [a - x, b - y, c - z]
s = sum(v // 2 if v > 0 else v for v in d)
print("Yes" if s >= 0 else "No")
