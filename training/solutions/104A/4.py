n = int(input())
ans = 0
if 11 <= n <= 19 or n == 21:
    ans = 4
if n == 20:
    ans = 15
print(ans)
