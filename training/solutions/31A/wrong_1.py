n = int(input())
a = list(map(int, input().split()))
ans = [-1]
for i in range(n):
    for j in range(n):
        if a[i] - a[j] in a:
            ans = [i + 1, j + 1, a.index(a[i] - a[j]) + 1]
print(*ans)
