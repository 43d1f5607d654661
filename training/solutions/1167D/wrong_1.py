n = int(input())
s = input()
print("01" * (n // 2))
