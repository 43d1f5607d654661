n = int(input())
a = list(map(int, input().split()))
ans = []
for i in range(n):
    for j in range(n - 1):
        if a[j] > a[j + 1]:
            a[j], a[j + 1] = a[j + 1], a[j]
            ans.append((j, j + 1))
print(len(ans))
for i, j in ans:
    print(i, j)
