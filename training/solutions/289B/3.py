n, m, d = map(int, input().split())
values = []
for i in range(n):
    for x in input().split():
        values.append(int(x))
values.sort()
r = values[0] % d
moves = 0
i, j = 0, n * m - 1
while i <= j:
    if values[i] % d != r or values[j] % d != r:
        moves = -1
        break
    moves += (values[j] - values[i]) // d
    i += 1
    j -= 1
print(moves)
