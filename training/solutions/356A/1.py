import sys
v = list(map(int, sys.stdin.read().split()))
n, m = v[:2]
nxt = list(range(n + 2))
ans = [0] * (n + 1)

def find(x):
    while nxt[x] != x:
        nxt[x] = nxt[nxt[x]]
        x = nxt[x]
    return x

for i in range(2, 2 + 3 * m, 3):
    l, r, x = v[i:i + 3]
    k = find(l)
    while k <= r:
        if k == x:
            k = find(k + 1)
        else:
            ans[k] = x
            nxt[k] = k + 1
            k = find(k)
print(*ans[1:])
