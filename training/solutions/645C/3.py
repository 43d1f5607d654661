n, k = map(int, input().split())
s = input().strip()
pre = [0]
for c in s:
    pre.append(pre[-1] + (c == '0'))

def ok(d):
    for i in range(n):
        if s[i] == '0' and pre[min(n, i + d + 1)] - pre[max(0, i - d)] > k:
            return True
    return False

lo, hi = 1, n
while lo < hi:
    mid = (lo + hi) // 2
    if ok(mid):
        hi = mid
    else:
        lo = mid + 1
print(lo)
