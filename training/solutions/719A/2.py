n = int(input())
a = input().split()
x = int(a[n - 1])
ans = "-1"
if n > 1:
    if int(a[n - 2]) < x:
        ans = "UP"
    else:
        ans = "DOWN"
if x == 0:
    ans = "UP"
if x == 15:
    ans = "DOWN"
print(ans)
