n, k = map(int, input().split())
a = list(map(int, input().split()))
i = 0
while i < n and k > 0 and a[i] < 0:
    a[i] = -a[i]
    i += 1
    k -= 1
if k > 0:
    a[0] = -a[0] if k % 2 else a[0]
print(sum(a))
