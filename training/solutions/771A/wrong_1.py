n, m = map(int, input().split())
g = [0] * (n + 1)
e = []
for _ in range(m):
    a, b = map(int, input().split())
    e.append((a, b))
    g[a] += 1
    g[b] += 1
print("YES" if all(g[a] == g[b] for a, b in e) else "NO")
