n = int(input())
a = list(map(int, input().split()))
a.sort()
k = 1
for i in range(n):
    if a[i] >= k:
        k += 1
print(k - 1)
