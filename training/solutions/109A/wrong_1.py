n = int(input())
a = n // 4
while a >= 0 and (n - 4 * a) % 7:
    a -= 1
print("4" * a + "7" * ((n - 4 * a) // 7) if a >= 0 else -1)
