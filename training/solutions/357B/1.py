n, m = map(int, input().split())
color = [0] * (n + 1)
for _ in range(m):
    dance = list(map(int, input().split()))
    free = {1, 2, 3} - {color[d] for d in dance}
    for d in dance:
        if color[d] == 0:
            color[d] = free.pop()
print(*color[1:])
