import sys
input = sys.stdin.readline
for _ in range(int(input())):
    x, y, n = map(int, input().split())
    r = n % x
    if r >= y:
        print(n - (r - y))
    else:
        print(n - r - x + y)
