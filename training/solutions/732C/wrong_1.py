a = sorted(map(int, input().split()))
print(a[2] - 1 - a[0] + a[2] - 1 - a[1])
