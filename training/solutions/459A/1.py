a, b, c, d = map(int, input().split())
if a == c:
    t = abs(b - d)
    print(a + t, b, c + t, d)
elif b == d:
    t = abs(a - c)
    print(a, b + t, c, d + t)
elif abs(a - c) == abs(b - d):
    print(a, d, c, b)
else:
    print(-1)
