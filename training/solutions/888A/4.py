n = int(input())
a = [int(x) for x in input().split()]
k = 0
i = 1
while i < n - 1:
    if a[i - 1] < a[i] > a[i + 1] or a[i - 1] > a[i] < a[i + 1]:
        k += 1
    i += 1
print(k)
