a = list(map(int, input().split()))
a.sort()
print(["Malvika", "Akshat"][a[0] & 1])
