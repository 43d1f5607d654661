a, b, c, d = map(int, input().split())
if a == c:
    t = b - d
    print(a + t, b, c + t, d)
elif b == d:
    t = a - c
    print(a, b + t, c, d + t)
elif a - c == b - d:
    print(a, d, c, b)
else:
    print(-1)
