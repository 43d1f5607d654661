n = int(input())
g = [input().strip() for _ in range(n)]
x, y = g[0][0], g[0][1]
ok = x != y
for i in range(n):
    row = [y] * n
    row[i] = row[n - 1 - i] = x
    if "".join(row) != g[i]:
        ok = False
print("YES" if ok else "NO")
