n, k = map(int, input().split())
s = input()
print("LEFT\n" * (k - 1), end="")
print("\nRIGHT\n".join("PRINT " + c for c in s))
