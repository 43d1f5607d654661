import sys
a, b, x, y, z = map(int, sys.stdin.read().split())
yellow = x * 2 + y
blue = y + z * 3
ans = 0
if yellow > a:
    ans += yellow - a
if blue > b:
    ans += blue - b
print(ans)
