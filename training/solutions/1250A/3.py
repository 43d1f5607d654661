n, m = map(int, input().split())
order = list(range(1, n + 1))
at = {v: v - 1 for v in order}
seen = {v: [v, v] for v in order}
for v in map(int, input().split()):
    i = at[v]
    if i:
        u = order[i - 1]
        order[i - 1:i + 1] = [v, u]
        at[v], at[u] = i - 1, i
        seen[v][0] = min(seen[v][0], i)
        seen[u][1] = max(seen[u][1], i + 1)
print("\n".join(f"{a} {b}" for a, b in seen.values()))
