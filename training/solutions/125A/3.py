n = int(input())
print(*divmod(round(n / 3), 12))
