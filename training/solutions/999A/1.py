n, k = map(int, input().split())
a = list(map(int, input().split()))
while a and (a[0] <= k or a[-1] <= k):
    a.pop(0 if a[0] <= k else -1)
print(n - len(a))
