n, k = map(int, input().split())
a = list(map(int, input().split()))
k -= 1
while a[k] == 0:
    k += 1
    if k == n:
        k = 0
print(k + 1)
