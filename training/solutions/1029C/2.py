n = int(input())
seg = [tuple(map(int, input().split())) for _ in range(n)]
INF = 10 ** 10
pre = [(0, INF)]
for l, r in seg:
    pre.append((max(pre[-1][0], l), min(pre[-1][1], r)))
lo, hi = 0, INF
ans = 0
for i in range(n - 1, -1, -1):
    ans = max(ans, min(hi, pre[i][1]) - max(lo, pre[i][0]))
    lo = max(lo, seg[i][0])
    hi = min(hi, seg[i][1])
print(ans)
