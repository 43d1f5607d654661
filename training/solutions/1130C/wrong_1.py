n = int(input())
r1, c1 = map(int, input().split())
r2, c2 = map(int, input().split())
g = [input() for _ in range(n)]
if g[r1 - 1][c2 - 1] == '0':
    print(0)
else:
    print((r1 - r2) ** 2 + (c1 - c2) ** 2)
