a, m = map(int, input().split())
while m % 2 == 0:
    m //= 2
print("Yes" if a % m == 0 else "No")
