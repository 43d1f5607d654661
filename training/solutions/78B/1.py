n = int(input())
print("ROYGBIV" + ("GBIV" * n)[:n - 7])
