a, b = map(int, input().split())
h = 0
s = 0
while a > 0:
    a -= 1
    h += 1
    s += 1
    if s == b:
        s = 0
        a += 1
print(h)
