q = int(input())
for i in range(q):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    ans = 1
    for j in range(1, n):
        if a[j] - a[j - 1] == 1:
            ans = 2
    print(ans)
