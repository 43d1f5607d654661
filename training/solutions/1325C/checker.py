def check(data, answer):
    try:
        d = list(map(int, data.split()))
        n = d[0]
        lab = list(map(int, answer.split()))
        if sorted(lab) != list(range(n - 1)):
            return False
        adj = {v: [] for v in range(1, n + 1)}
        for i in range(n - 1):
            u, v = d[1 + 2 * i], d[2 + 2 * i]
            adj[u].append((v, lab[i]))
            adj[v].append((u, lab[i]))
        if max(len(x) for x in adj.values()) < 3:
            return True
        for r in adj:
            st = [(r, 0, 0)]
            while st:
                v, p, k = st.pop()
                if k == 3:
                    return False
                for u, l in adj[v]:
                    if u != p:
                        st.append((u, v, k + (l < 3)))
        return True
    except Exception:
        return False
