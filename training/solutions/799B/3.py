import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
t = sorted(zip(d[1:n + 1], d[n + 1:2 * n + 1], d[2 * n + 1:3 * n + 1]))
taken = [0] * n
ptr = [0] * 4
for c in d[3 * n + 2:]:
    i = ptr[c]
    while i < n and (taken[i] or c not in t[i][1:]):
        i += 1
    ptr[c] = i
    if i < n:
        taken[i] = 1
        print(t[i][0], end=' ')
    else:
        print(-1, end=' ')
