n = int(input())
n %= 1234567
n %= 123456
print("YES" if n % 1234 == 0 else "NO")
