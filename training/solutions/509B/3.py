import sys
n, k, *a = map(int, sys.stdin.read().split())
b = sorted(a)
if b[-1] - b[0] <= k:
    c = [str(j) for j in range(1, k + 1)] * 100
    print("YES")
    for x in a:
        print(" ".join(c[:x]))
else:
    print("NO")
