from bisect import bisect_right
s, b = map(int, input().split())
a = list(map(int, input().split()))
bases = sorted(tuple(map(int, input().split())) for _ in range(b))
d = [x for x, g in bases]
pre = [0]
for x, g in bases:
    pre.append(pre[-1] + g)
print(*[pre[bisect_right(d, x)] for x in a])
