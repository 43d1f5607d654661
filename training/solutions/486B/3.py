import sys
m, n, *d = map(int, sys.stdin.read().split())
b = [d[i * n:i * n + n] for i in range(m)]
cols = list(zip(*b))
p = [i for i in range(m) if 0 not in b[i]]
q = [j for j in range(n) if 0 not in cols[j]]
a = [[int(i in p and j in q) for j in range(n)] for i in range(m)]
e = []
for i in range(m):
    e.append([int(1 in a[i] or any(a[k][j] for k in range(m))) for j in range(n)])
if e == b:
    print("YES")
    print("\n".join(" ".join(map(str, x)) for x in a))
else:
    print("NO")
