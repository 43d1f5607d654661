import sys
n, *a = map(int, sys.stdin.read().split())
l = 0
r = n - 1
x = 0
ans = []
while l <= r and max(a[l], a[r]) > x:
    if min(a[l], a[r]) > x:
        left = a[l] < a[r]
    else:
        left = a[l] > a[r]
    if left:
        x = a[l]
        l += 1
        ans.append("L")
    else:
        x = a[r]
        r -= 1
        ans.append("R")
print(len(ans))
print(*ans, sep="")
