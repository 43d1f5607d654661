n = int(input())
a = "ROYG" * n
print("BIV" + a[:n - 3])
