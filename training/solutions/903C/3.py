n = int(input())
a = list(map(int, input().split()))
a.sort()
k = 0
for x in a:
    if x > a[k]:
        k += 1
print(n - k)
