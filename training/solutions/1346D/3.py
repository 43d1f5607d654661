import sys
read = sys.stdin.readline
for _ in range(int(read())):
    n, m = map(int, read().split())
    tunnels = [list(map(int, read().split())) for _ in range(m)]
    tunnels.sort(key=lambda e: e[2])
    rooms = [0] * n
    for v, u, w in tunnels:
        rooms[v - 1] = rooms[u - 1] = w
    if any(min(rooms[v - 1], rooms[u - 1]) > w for v, u, w in tunnels):
        print("NO")
    else:
        print("YES")
        print(*rooms)
