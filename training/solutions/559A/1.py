a = list(map(int, input().split()))
print((a[0] + a[1] + a[2]) ** 2 - a[0] ** 2 - a[2] ** 2 - a[4] ** 2)
