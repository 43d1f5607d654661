import sys
a, x, y = map(int, sys.stdin.read().split())
if x < 0 or y < 0 or x > a or y > a:
    ans = 2
elif x in (0, a) or y in (0, a):
    ans = 1
else:
    ans = 0
print(ans)
