t = int(input())
for _ in range(t):
    n, x, y, d = map(int, input().split())
    if abs(x - y) % d == 0:
        print(abs(x - y) // d)
    elif (y - 1) % d == 0:
        print((x + d - 2) // d + (y - 1) // d)
    elif (n - y) % d == 0:
        print((n - x + d - 1) // d + (n - y) // d)
    else:
        print(-1)
