n = int(input())
a = list(map(int, input().split()))
for i in range(n - 2, -1, -1):
    if a[i] >= a[i + 1]:
        a[i] = a[i + 1] - 1
print(sum(x for x in a if x > 0))
