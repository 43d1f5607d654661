q = int(input())
for i in range(q):
    n = int(input())
    x = [0, 9, 6, 15][n % 4]
    if n < x:
        print(-1)
    else:
        print((n - x) // 4 + [0, 1, 1, 2][n % 4])
