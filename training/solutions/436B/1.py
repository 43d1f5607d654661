n, m, k = map(int, input().split())
ans = [0] * m
for i in range(n):
    row = input()
    for j in range(m):
        c = row[j]
        if c == 'L' and j - i >= 0:
            ans[j - i] += 1
        elif c == 'R' and j + i < m:
            ans[j + i] += 1
        elif c == 'U' and i % 2 == 0:
            ans[j] += 1
print(*ans)
