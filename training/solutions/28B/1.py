n = int(input())
p = list(map(int, input().split()))
d = list(map(int, input().split()))
g = list(range(n))
for i in range(n):
    for j in (i - d[i], i + d[i]):
        if 0 <= j < n:
            old, new = g[i], g[j]
            g = [new if x == old else x for x in g]
print("YES" if all(g[i] == g[p[i] - 1] for i in range(n)) else "NO")
