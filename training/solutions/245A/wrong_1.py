n = int(input())
g = [0, 0]
for _ in range(n):
    t, x, y = map(int, input().split())
    g[t - 1] += x - y
for v in g:
    print("LIVE" if v > 0 else "DEAD")
