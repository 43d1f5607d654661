import sys
x, y, n = map(int, sys.stdin.read().split())
n -= 1
if n % 3 == 0:
    ans = x
elif n % 3 == 1:
    ans = y
else:
    ans = y - x
if n // 3 % 2 == 1:
    ans = -ans
print(ans % (10 ** 9 + 7))
