n, m = map(int, input().split())
color = [0] * (n + 1)
for _ in range(m):
    for k, d in enumerate(input().split(), 1):
        if color[int(d)] == 0:
            color[int(d)] = k
print(*color[1:])
