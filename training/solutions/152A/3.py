n, m = map(int, input().split())
a = [input() for i in range(n)]
mx = []
for j in range(m):
    mx.append(max(a[i][j] for i in range(n)))
ans = 0
for i in range(n):
    for j in range(m):
        if a[i][j] == mx[j]:
            ans += 1
            break
print(ans)
