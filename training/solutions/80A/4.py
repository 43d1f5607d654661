n, m = map(int, input().split())
p = []
for i in range(2, 60):
    if all(i % x for x in p):
        p.append(i)
print("YES" if p[p.index(n) + 1] == m else "NO")
