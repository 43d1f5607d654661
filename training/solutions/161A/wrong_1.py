n, m, x, y = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
ans = []
j = 0
for i in range(n):
    while j < m and b[j] < a[i] - x:
        j += 1
    if j < m and b[j] < a[i] + y:
        j += 1
        ans.append((i + 1, j))
print(len(ans))
for p in ans:
    print(*p)
