n, k = map(int, input().split())
a = [int(x) for x in input().split()]
a.sort()
print(a[n - k])
