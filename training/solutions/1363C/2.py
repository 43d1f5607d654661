t = int(input())
for _ in range(t):
    n, x = map(int, input().split())
    deg = [0] * (n + 1)
    for _ in range(n - 1):
        u, v = map(int, input().split())
        deg[u] += 1
        deg[v] += 1
    if deg[x] < 2:
        print("Ayush")
    else:
        print(["Ayush", "Ashish"][n % 2])
