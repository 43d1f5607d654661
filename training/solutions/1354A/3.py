t = int(input())
for i in range(t):
    a, b, c, d = map(int, input().split())
    if b >= a:
        print(b)
    elif d >= c:
        print(-1)
    else:
        a -= b
        k = (a + c - d - 1) // (c - d)
        print(b + k * c)
