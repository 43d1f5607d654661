n = int(input())
a = list(map(int, input().split()))
l = 0
while l < n and a[l] == l + 1:
    l += 1
r = n - 1
while r >= 0 and a[r] == r + 1:
    r -= 1
if l < r and all(a[i] == l + r + 1 - i for i in range(l, r + 1)):
    print(l + 1, r + 1)
else:
    print(0, 0)
