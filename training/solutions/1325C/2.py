n = int(input())
e = []
deg = [0] * (n + 1)
for _ in range(n - 1):
    u, v = map(int, input().split())
    e.append((u, v))
    deg[u] += 1
    deg[v] += 1
small = 0
large = n - 2
for u, v in e:
    if deg[u] == 1 or deg[v] == 1:
        print(small)
        small += 1
    else:
        print(large)
        large -= 1
