a = [int(x) for x in input().split()]
print((a[1] - a[0]) / (a[2] + a[3]))
