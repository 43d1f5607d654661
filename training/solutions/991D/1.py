a = list(input().strip())
b = list(input().strip())
cnt = 0
for i in range(len(a) - 1):
    free = [p for p in ((a, i), (b, i), (a, i + 1), (b, i + 1)) if p[0][p[1]] == '0']
    if len(free) >= 3:
        cnt += 1
        for row, j in free[:3]:
            row[j] = 'X'
print(cnt)
