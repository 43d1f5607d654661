s = input().strip()
k = len(s) + len(s) % 2
print("4" * (k // 2) + "7" * (k // 2))
