n = int(input())
g = [input() for _ in range(n)]
if any("." not in r for r in g):
    print(-1)
else:
    for i in range(n):
        print(i + 1, g[i].index(".") + 1)
