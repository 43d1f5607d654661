x = list(map(int, input().split()))[1:]
y = list(map(int, input().split()))[1:]
z = list(map(int, input().split()))[1:]
a, b = map(int, input().split())
r, p, q = max(x), max(y), min(z)
print(r * (b * p / (a * q + b * p)) ** 0.5)
