n, m, k = map(int, input().split())
ans = []
for step in range(m - 1):
    for i in range(1, m - step):
        ans.append((i + 1, i) if k else (i, i + 1))
print(len(ans))
for p in ans:
    print(*p)
