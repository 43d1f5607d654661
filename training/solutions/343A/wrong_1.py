a, b = map(int, input().split())
ans = 0
while a > 1 and b > 1:
    if a < b:
        a, b = b, a
    ans += a // b
    a %= b
print(ans + max(a, b) - 1)
