t = int(input())
for i in range(t):
    n = int(input())
    a = list(map(int, input().split()))
    a.sort()
    print(min(a[n - 2] - 1, n - 2))
