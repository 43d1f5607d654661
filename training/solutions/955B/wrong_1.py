s = input()
k = len(set(s))
print("Yes" if len(s) >= 4 and 2 <= k <= 4 else "No")
