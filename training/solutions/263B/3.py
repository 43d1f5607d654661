n, k = map(int, input().split())
a = list(map(int, input().split()))
a.sort(reverse=True)
print("-1" if k > n else "0 %d" % a[k - 1])
