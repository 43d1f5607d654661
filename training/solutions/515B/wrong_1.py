n, m = map(int, input().split())
b = set(map(int, input().split()[1:]))
g = set(map(int, input().split()[1:]))
for i in range(max(n, m)):
    if i % n in b or i % m in g:
        b.add(i % n)
        g.add(i % m)
print("Yes" if len(b) == n and len(g) == m else "No")
