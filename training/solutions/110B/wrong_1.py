n = int(input())
print("abcd" * (n // 4) + "dcba"[:n % 4])
