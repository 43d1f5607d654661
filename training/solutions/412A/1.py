n, k = map(int, input().split())
s = input()
if k > n - k:
    print("RIGHT\n" * (n - k), end="")
    print("\nLEFT\n".join("PRINT " + c for c in s[::-1]))
else:
    print("LEFT\n" * (k - 1), end="")
    print("\nRIGHT\n".join("PRINT " + c for c in s))
