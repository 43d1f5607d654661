import sys
n, k = map(int, sys.stdin.read().split())
if k >= n * (n - 1) // 2:
    print("no solution")
else:
    y = 10 ** 9
    while n:
        print(7, y)
        y -= 3
        n -= 1
