n = int(input())
x = int(input())
ans = "YES"
for i in range(n):
    a, b = map(int, input().split())
    if a == x or b == x or a == 7 - x or b == 7 - x:
        ans = "NO"
print(ans)
