n = int(input())
a = list(map(int, input().split()))
a.sort()
x = a[n - 2] - a[0]
y = a[n - 1] - a[1]
print(min(x, y))
