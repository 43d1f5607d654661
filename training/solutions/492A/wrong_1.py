n = int(input())
h = s = 0
while n > 0:
    h += 1
    s += h
    n -= s
print(h)
