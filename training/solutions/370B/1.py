n = int(input())
a = [set(input().split()[1:]) for i in range(n)]
for i in range(n):
    ans = "YES"
    for j in range(n):
        if i != j and a[j] <= a[i]:
            ans = "NO"
    print(ans)
