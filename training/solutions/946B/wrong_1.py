a, b = map(int, input().split())
while a and b:
    if a >= 2 * b:
        a %= b
    elif b >= 2 * a:
        b %= a
    else:
        break
print(a, b)
