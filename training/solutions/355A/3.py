import sys
k, d = map(int, sys.stdin.read().split())
ans = [d] + [9] * (k - 1)
if d == 0 and k > 1:
    print("No solution")
else:
    print("".join(map(str, ans)))
