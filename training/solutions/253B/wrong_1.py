n = int(input())
a = sorted(map(int, input().split()))
l, r = 0, n - 1
while a[r] > 2 * a[l]:
    if a[r] > 2 * a[l + 1]:
        l += 1
    else:
        r -= 1
print(n - (r - l + 1))
