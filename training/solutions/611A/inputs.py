k = int(input()) % 38
print(f"{k + 1} of week" if k < 7 else f"{k - 6} of month")
