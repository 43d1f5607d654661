n = int(input())
a = list(map(int, input().split()))
l = 0
r = sum(a)
i = 0
while l < r:
    l += a[i]
    r -= a[i]
    i += 1
print(i)
