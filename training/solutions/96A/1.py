s = input()
print("YES" if "0" * 7 in s or "1" * 7 in s else "NO")
