n = int(input())
a = list(map(int, input().split()))
a.sort()
for i in range(n // 2):
    print(a[i], a[n - 1 - i])
