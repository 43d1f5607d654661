n = int(input())
p = [tuple(map(int, input().split())) for _ in range(n)]
x, y = p[0]
u, v = p[1]
for i in range(2, n):
    s, t = p[i]
    if (u - x) * (t - y) != (v - y) * (s - x):
        print(1, 2, i + 1)
        break
