a = input().strip()
b = input().strip()
if set(b) - set(a):
    print(-1)
else:
    k = 1
    i = 0
    for c in b:
        i = a.find(c, i)
        if i < 0:
            k += 1
            i = a.find(c)
        i += 1
    print(k)
