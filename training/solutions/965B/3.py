import sys
n, k, *g = sys.stdin.read().split()
n = int(n)
k = int(k)
h = ["".join(r) for r in zip(*g)]
s = "." * k
best = -1
for i in range(n):
    for j in range(n):
        cnt = 0
        for t in range(k):
            if j >= t and g[i][j - t:j - t + k] == s:
                cnt += 1
            if i >= t and h[j][i - t:i - t + k] == s:
                cnt += 1
        if cnt > best:
            best = cnt
            ans = (i + 1, j + 1)
print(*ans)
