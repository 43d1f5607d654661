n = int(input())
a = list(map(int, input().split()))
k = 0
p = n
for i in range(1, n):
    if a[i] < a[i - 1]:
        k += 1
        p = i
if k == 0:
    print(0)
elif k == 1 and a[-1] <= a[0]:
    print(n - p)
else:
    print(-1)
