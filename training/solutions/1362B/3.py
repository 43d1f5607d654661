import sys
d = list(map(int, sys.stdin.read().split()))
i = 1
for _ in range(d[0]):
    n = d[i]
    a = d[i + 1:i + 1 + n]
    i += n + 1
    s = set(a)
    ans = -1
    for k in sorted(a[0] ^ x for x in a):
        if k and all(x ^ k in s for x in a):
            ans = k
            break
    print(ans)
