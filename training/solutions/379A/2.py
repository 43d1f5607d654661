a, b = map(int, input().split())
h = 0
out = 0
while a > 0:
    h += a
    out += a
    a = out // b
    out %= b
print(h)
