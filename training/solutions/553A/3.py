MOD = 10 ** 9 + 7
C = [[1]]
for i in range(1000):
    row = C[-1]
    C.append([1] + [(x + y) % MOD for x, y in zip(row, row[1:])] + [1])
ways, placed = 1, 0
for _ in range(int(input())):
    x = int(input())
    ways = ways * C[placed + x - 1][x - 1] % MOD
    placed += x
print(ways)
