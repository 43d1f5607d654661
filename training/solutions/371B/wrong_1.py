a, b = map(int, input().split())
r = 0
while a != b:
    if a < b:
        a, b = b, a
    for p in 2, 3, 5:
        if a % p == 0:
            a //= p
            break
    else:
        r = -1
        break
    r += 1
print(r)
