n, m = map(int, input().split())
g = [input() for _ in range(n)]
row = [s.count('*') for s in g]
col = [c.count('*') for c in zip(*g)]
print(sum((r - 1) * (c - 1) for r in row for c in col if r and c))
