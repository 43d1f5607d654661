import sys
data = list(map(int, sys.stdin.read().split()))
n, m = data[0], data[1]
row = [0] * n
col = [0] * m
for i in range(n):
    for j in range(m):
        x = data[2 + i * m + j]
        row[i] += x
        col[j] += x
parts = sorted(data[-3:])
ans = 0
for line in (row, col):
    total = sum(line)
    first = 0
    for i in range(len(line) - 2):
        first += line[i]
        second = 0
        for j in range(i + 1, len(line) - 1):
            second += line[j]
            if sorted((first, second, total - first - second)) == parts:
                ans += 1
print(ans)
