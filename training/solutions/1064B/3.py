import sys
t, *a = map(int, sys.stdin.read().split())
for x in a:
    ans = 1
    while x:
        x &= x - 1
        ans += ans
    print(ans)
