import sys
n, k = map(int, sys.stdin.read().split())
half = n // 2
if half == 0:
    res = [-1] if k else [1]
elif half > k:
    res = [-1]
else:
    big = k - half + 1
    res = [3 * big, 4 * big]
    for i in range(n - 2):
        res.append(4 * big + 1 + i)
print(" ".join(map(str, res)))
