n, q = map(int, input().split())
a = list(map(int, input().split()))
s = [0]
for x in a:
    s.append(s[-1] + x)
shot = 0
for k in input().split():
    shot += int(k)
    if shot >= s[n]:
        shot = 0
    lo, hi = 0, n
    while lo < hi:
        mid = (lo + hi + 1) // 2
        if s[mid] <= shot:
            lo = mid
        else:
            hi = mid - 1
    print(n - lo)
