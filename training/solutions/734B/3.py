a, b, c, d = map(int, input().split())
m = min(a, c, d)
a -= m
print(m * 256 + min(a, b) * 32)
