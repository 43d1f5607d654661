n = int(input())
a = list(map(int, input().split()))
b = list(map(int, input().split()))
c = sorted(a[i] - b[i] for i in range(n))
l, r = 0, n - 1
res = 0
while l < r:
    if c[l] + c[r] >= 0:
        res += r - l
        r -= 1
    else:
        l += 1
print(res)
