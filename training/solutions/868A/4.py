p = input().strip()
n = int(input())
w = [input().strip() for i in range(n)]
ans = "NO"
for i in range(n):
    for j in range(n):
        if p in w[i] + w[j]:
            ans = "YES"
print(ans)
