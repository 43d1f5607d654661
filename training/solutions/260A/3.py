import sys
a, b, n = map(int, sys.stdin.readline().split())
good = [x for x in range(a * 10, a * 10 + 10) if x % b == 0]
if good:
    print(good[-1], "0" * (n - 1), sep="")
else:
    print(-1)
