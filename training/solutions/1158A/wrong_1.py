n, m = map(int, input().split())
b = sorted(map(int, input().split()))
g = sorted(map(int, input().split()))
if b[-1] > g[0]:
    print(-1)
else:
    print(sum(b) * m + sum(x - b[-1] for x in g))
