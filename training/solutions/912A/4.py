a, b = map(int, input().split())
x, y, z = map(int, input().split())
a = a - x * 2 - y
b = b - z * 3 - y
print(-min(0, a) - min(0, b))
