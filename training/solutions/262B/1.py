n, k = map(int, input().split())
a = list(map(int, input().split()))
for i in range(n):
    if a[i] < 0 and k > 0:
        a[i] = -a[i]
        k -= 1
if k % 2 == 1:
    print(sum(a) - 2 * min(a))
else:
    print(sum(a))
