n = int(input())
a = list(map(int, input().split()))
ans = []
for i in range(n):
    j = i
    for k in range(i + 1, n):
        if a[k] < a[j]:
            j = k
    if j != i:
        a[i], a[j] = a[j], a[i]
        ans.append((i, j))
print(len(ans))
for i, j in ans:
    print(i, j)
