n, m = map(int, input().split())
b = ["B"] * n
g = ["G"] * m
if n < m:
    b, g = g, b
ans = []
for i in range(len(b)):
    ans.append(b[i])
    if i < len(g):
        ans.append(g[i])
print("".join(ans))
