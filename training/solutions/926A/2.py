l, r = map(int, input().split())
k = 0
a = 1
while a <= r:
    b = a
    while b <= r:
        if b >= l:
            k += 1
        b *= 3
    a *= 2
print(k)
