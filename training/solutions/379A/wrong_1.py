a, b = map(int, input().split())
h = a
while a >= b:
    a //= b
    h += a
print(h)
