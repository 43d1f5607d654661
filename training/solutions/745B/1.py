n, m = map(int, input().split())
g = [input().strip() for _ in range(n)]
rows = [i for i in range(n) if 'X' in g[i]]
cols = [j for j in range(m) if any(r[j] == 'X' for r in g)]
ok = all(g[i][j] == 'X' for i in range(rows[0], rows[-1] + 1) for j in range(cols[0], cols[-1] + 1))
print("YES" if ok else "NO")
