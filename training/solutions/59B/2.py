n = int(input())
e = o = 0
for x in map(int, input().split()):
    if x % 2:
        p = e + x
        e = max(e, o + x) if o else e
        o = max(o, p)
    else:
        e += x
        if o:
            o += x
print(o)
