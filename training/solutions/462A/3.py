n = int(input())
a = [input().strip() for i in range(n)]
ans = "YES"
for i in range(n):
    for j in range(n):
        k = 0
        if i > 0 and a[i - 1][j] == "o":
            k += 1
        if i < n - 1 and a[i + 1][j] == "o":
            k += 1
        if j > 0 and a[i][j - 1] == "o":
            k += 1
        if j < n - 1 and a[i][j + 1] == "o":
            k += 1
        if k % 2 == 1:
            ans = "NO"
print(ans)
