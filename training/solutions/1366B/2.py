t = int(input())
for _ in range(t):
    n, x, m = map(int, input().split())
    lo, hi = x, x
    for i in range(m):
        l, r = map(int, input().split())
        if l <= lo <= r or l <= hi <= r or lo <= l <= hi:
            if l < lo:
                lo = l
            if r > hi:
                hi = r
    print(hi - lo + 1)
