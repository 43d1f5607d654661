n, m = map(int, input().split())
c = list(map(int, input().split()))
g = [[] for _ in range(n)]
for _ in range(m):
    x, y = map(int, input().split())
    g[x - 1].append(y - 1)
    g[y - 1].append(x - 1)
used = [False] * n
ans = 0
for i in sorted(range(n), key=lambda v: c[v]):
    if not used[i]:
        ans += c[i]
        used[i] = True
        st = [i]
        while st:
            for u in g[st.pop()]:
                if not used[u]:
                    used[u] = True
                    st.append(u)
print(ans)
