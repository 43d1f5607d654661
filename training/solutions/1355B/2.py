import sys
d = list(map(int, sys.stdin.read().split()))
i = 1
for _ in range(d[0]):
    n = d[i]
    c = [0] * (n + 1)
    for x in d[i + 1:i + 1 + n]:
        c[x] += 1
    i += n + 1
    ans = left = 0
    for x in range(1, n + 1):
        left += c[x]
        ans += left // x
        left %= x
    print(ans)
