from itertools import accumulate
n, m = map(int, input().split())
pa = [0] + list(accumulate(map(int, input().split())))
pb = [0] + list(accumulate(map(int, input().split())))
x = int(input())
def least(p, k):
    return min(r - l for l, r in zip(p, p[k:]))
cols = [least(pb, k) for k in range(1, m + 1)]
area = 0
for h in range(1, n + 1):
    s = least(pa, h)
    while cols and cols[-1] * s > x:
        cols.pop()
    area = max(area, h * len(cols))
print(area)
