def sheet(s, k):
    return ''.join(ch * -(-s.count(ch) // k) for ch in sorted(set(s)))

s = input().strip()
n = int(input())
if len(set(s)) > n:
    print(-1)
else:
    lo, hi = 1, len(s)
    while lo < hi:
        mid = (lo + hi) // 2
        if len(sheet(s, mid)) <= n:
            hi = mid
        else:
            lo = mid + 1
    print(lo)
    print(sheet(s, lo).ljust(n, 'z'))
