n = int(input())
x, y, z = n, n + 1, n * n + n
if len({x, y, z}) == 3:
    print(z, y, x)
else:
    print(-1)
