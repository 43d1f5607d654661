import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
a = d[1:n + 1]
b = d[n + 2:]
best = cnt = 0
for x in a:
    for y in b:
        if y % x == 0:
            q = y // x
            if q > best:
                best, cnt = q, 1
            elif q == best:
                cnt += 1
print(cnt)
