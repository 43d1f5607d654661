n = int(input())
a = [[int(x) for x in input().split()] for i in range(n)]
ans = "Yes"
for i in range(n):
    r = set(a[i])
    for j in range(n):
        x = a[i][j]
        if x != 1 and all(x - a[t][j] not in r for t in range(n)):
            ans = "No"
print(ans)
