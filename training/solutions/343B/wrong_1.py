s = input().strip()
print("Yes" if s.count('+') % 2 == 0 and s.count('-') % 2 == 0 else "No")
