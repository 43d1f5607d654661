n, b, d = map(int, input().split())
s = c = 0
for x in map(int, input().split()):
    if x <= b:
        s += x
        if s > d:
            c += 1
            s = 0
print(c)
