import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
box = [0] * 11
for a, b in zip(d[2::2], d[3::2]):
    box[b] += a
ans = 0
for b in range(10, 0, -1):
    t = box[b] if box[b] < n else n
    ans += t * b
    n -= t
print(ans)
