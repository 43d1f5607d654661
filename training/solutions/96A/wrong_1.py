s = input()
print("YES" if "0" * 7 in s else "NO")
