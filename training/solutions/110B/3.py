n = int(input())
print("abcd" * (n // 4) + "abcd"[:n % 4])
