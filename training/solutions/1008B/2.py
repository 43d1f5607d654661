import sys
d = list(map(int, sys.stdin.read().split()))
last = max(d[1:])
ans = "YES"
for w, h in zip(d[1::2], d[2::2]):
    fit = [x for x in (w, h) if x <= last]
    if not fit:
        ans = "NO"
        break
    last = max(fit)
print(ans)
