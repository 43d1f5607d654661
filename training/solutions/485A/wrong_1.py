a, m = map(int, input().split())
while a < 10 ** 6 and a % m:
    a *= 4
print("Yes" if a % m == 0 and m % 3 else "No")
