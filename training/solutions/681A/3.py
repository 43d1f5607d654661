n = int(input())
ans = "NO"
for i in range(n):
    a = input().split()
    x = int(a[1])
    y = int(a[2])
    if x >= 2400 and y > x:
        ans = "YES"
print(ans)
