s = input().strip()
print("Yes" if s[::2].count('+') == s[1::2].count('+') and len(s) % 2 == 0 else "No")
