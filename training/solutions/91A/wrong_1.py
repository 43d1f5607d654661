a, b = input().strip(), input().strip()
if set(b) - set(a):
    print(-1)
else:
    k = 1
    i = -1
    for c in b:
        j = a.index(c)
        if j <= i:
            k += 1
        i = j
    print(k)
