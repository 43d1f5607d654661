x = int(input())
p = 1
ans = 0
while x > 0:
    d = x % 10
    x //= 10
    if d >= 5 and (x > 0 or d < 9):
        d = 9 - d
    ans += d * p
    p *= 10
print(ans)
