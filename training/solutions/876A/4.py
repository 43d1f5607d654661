n = int(input())
a = int(input())
b = int(input())
c = int(input())
ans = 0
for i in range(n - 1):
    if i == 0:
        ans += min(a, b)
    else:
        ans += min(a, b, c)
print(ans)
