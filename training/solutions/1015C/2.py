import sys
v = list(map(int, sys.stdin.read().split()))
n, m = v[0], v[1]
a = v[2::2]
b = v[3::2]
if sum(b) > m:
    print(-1)
else:
    s = sum(a)
    ans = 0
    for x in sorted([a[i] - b[i] for i in range(n)], reverse=True):
        if s <= m:
            break
        s -= x
        ans += 1
    print(ans)
