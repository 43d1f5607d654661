n = int(input())
cells = [list(map(int, input().split())) for _ in range(n)]
order = []
for i in range(n):
    if cells[i][0] == 0:
        k = i + 1
        while k:
            order.append(k)
            k = cells[k - 1][1]
full = [0] + order + [0]
res = {full[i]: (full[i - 1], full[i + 1]) for i in range(1, n + 1)}
for i in range(1, n + 1):
    print(*res[i])
