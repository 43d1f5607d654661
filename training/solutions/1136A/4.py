n = int(input())
a = [list(map(int, input().split())) for i in range(n)]
k = int(input())
for i in range(n):
    if a[i][0] <= k <= a[i][1]:
        print(n - i)
        break
