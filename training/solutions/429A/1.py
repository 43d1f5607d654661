import sys
d = list(map(int, sys.stdin.read().split()))
n = d[0]
g = [[] for _ in range(n + 1)]
for u, v in zip(d[1:2 * n - 1:2], d[2:2 * n - 1:2]):
    g[u].append(v)
    g[v].append(u)
a = [0] + d[2 * n - 1:3 * n - 1]
b = [0] + d[3 * n - 1:]
ans = []
st = [(1, 0, 0, 0)]
while st:
    v, p, x, y = st.pop()
    if a[v] ^ x != b[v]:
        ans.append(v)
        x ^= 1
    for u in g[v]:
        if u != p:
            st.append((u, v, y, x))
print(len(ans))
print(*ans, sep="\n")
