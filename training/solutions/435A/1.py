n, m = map(int, input().split())
b = s = 0
for x in map(int, input().split()):
    if s < x:
        b += 1
        s = m
    s -= x
print(b)
