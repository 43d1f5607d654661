n = int(input())
deg = [0] * (n + 1)
for _ in range(n - 1):
    u, v = map(int, input().split())
    deg[u] += 1
    deg[v] += 1
c = input().split()
if len(set(c)) > 3:
    print("NO")
else:
    print("YES")
    print(deg.index(max(deg)))
