n = int(input())
print("Karen" if n % 2 == 0 else "Koyomi")
