a = sorted(map(int, input().split()))
k = a[2] - 1
print(max(0, k - a[0]) + max(0, k - a[1]))
