n = int(input())
r = "NO"
for i in range(n // 1234567 + 1):
    x = n - i * 1234567
    while x >= 0:
        if x % 1234 == 0:
            r = "YES"
            break
        x -= 123456
print(r)
