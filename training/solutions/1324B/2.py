t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    first = [-1] * (n + 1)
    ans = "NO"
    for j in range(n):
        x = a[j]
        if first[x] == -1:
            first[x] = j
        elif j - first[x] >= 2:
            ans = "YES"
    print(ans)
