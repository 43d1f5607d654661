n = int(input())
a = list(map(int, input().split()))
if any(a[i] % 2 != a[i + 1] % 2 and a[i] > a[i + 1] for i in range(n - 1)):
    a.sort()
print(*a)
