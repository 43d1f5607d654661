import sys
n, *a = map(int, sys.stdin.read().split())
a.sort()
ans = sum(a) - n
for c in range(2, 10 ** 5):
    cur, p = 0, 1
    for x in a:
        cur += abs(x - p)
        p *= c
        if cur >= ans:
            break
    ans = min(ans, cur)
    if c ** min(n - 1, 40) > 2 * a[-1] + ans:
        break
print(ans)
