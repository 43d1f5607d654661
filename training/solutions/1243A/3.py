t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort(reverse=True)
    ans = 0
    for j in range(n):
        if a[j] >= j + 1:
            ans = j + 1
    print(ans)
