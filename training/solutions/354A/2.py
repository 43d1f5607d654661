from itertools import accumulate

n, l, r, ql, qr = map(int, input().split())
pre = [0] + list(accumulate(map(int, input().split())))
ans = []
for i, s in enumerate(pre):
    d = 2 * i - n
    extra = max(0, d - 1) * ql + max(0, -d - 1) * qr
    ans.append(s * l + (pre[-1] - s) * r + extra)
print(min(ans))
