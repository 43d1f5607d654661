n = int(input())
a = list(map(int, input().split()))
ans = [-1]
for i in range(n):
    for j in range(n):
        for k in range(j):
            if a[i] == a[j] + a[k]:
                ans = [i + 1, j + 1, k + 1]
print(*ans)
