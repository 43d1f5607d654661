import sys
d = list(map(int, sys.stdin.read().split()))
n, h, m = d[:3]
q = [d[i:i + 3] for i in range(3, len(d), 3)]
ans = 0
for i in range(1, n + 1):
    best = h
    for l, r, x in q:
        if l <= i <= r and x < best:
            best = x
    ans += best ** 2
print(ans)
