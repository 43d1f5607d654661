n, k = map(int, input().split())
a = list(map(int, input().split()))
print(sum(x >= a[k - 1] for x in a))
