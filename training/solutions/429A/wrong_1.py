n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
a = [0] + list(map(int, input().split()))
b = [0] + list(map(int, input().split()))
ans = []
st = [(1, 0, 0)]
while st:
    v, p, x = st.pop()
    if a[v] ^ x != b[v]:
        ans.append(v)
        x ^= 1
    for u in g[v]:
        if u != p:
            st.append((u, v, x))
print(len(ans))
print(*ans, sep="\n")
