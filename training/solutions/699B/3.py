import sys

g = sys.stdin.read().split()[2:]
row = [r.count("*") for r in g]
col = ["".join(c).count("*") for c in zip(*g)]
total = sum(row)
ok = [(i + 1, j + 1) for i, r in enumerate(row) for j, c in enumerate(col)
      if r + c - (g[i][j] == "*") == total]
if ok:
    print("YES")
    print(*ok[-1])
else:
    print("NO")
