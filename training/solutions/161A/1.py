n, m, x, y = map(int, input().split())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
i = j = 0
ans = []
while i < n and j < m:
    if b[j] < a[i] - x:
        j += 1
    elif b[j] > a[i] + y:
        i += 1
    else:
        i += 1
        j += 1
        ans.append((i, j))
print(len(ans))
for u, v in ans:
    print(u, v)
