n = int(input())
ans = 1
if n > 1:
    ans += (n - n % 2) // 2
print(ans)
