n, p = map(int, input().split())
b = "".join("1" if input().strip() == "halfplus" else "0" for i in range(n))
x = int(b[::-1], 2)
ans = 0
while x > 0:
    ans += x * p // 2
    x //= 2
print(ans)
