n = int(input())
g = [[] for _ in range(n + 1)]
for _ in range(n - 1):
    u, v = map(int, input().split())
    g[u].append(v)
    g[v].append(u)
leaves = []
st = [(1, 0, 0)]
while st:
    v, p, d = st.pop()
    kids = [u for u in g[v] if u != p]
    if not kids:
        leaves.append(d)
    st += [(u, v, d + 1) for u in kids]
print(sum(leaves) / len(leaves))
