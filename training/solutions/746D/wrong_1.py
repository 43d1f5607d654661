n, k, a, b = map(int, input().split())
x, y = 'G', 'B'
if a < b:
    a, b, x, y = b, a, y, x
if a > (b + 1) * k:
    print("NO")
else:
    s = ''
    while a:
        t = min(k, a)
        s += x * t
        a -= t
        if b:
            s += y
            b -= 1
    print(s + y * b)
