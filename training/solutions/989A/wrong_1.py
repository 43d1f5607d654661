s = input()
print("Yes" if any(len(set(s[i:i + 3])) == 3 for i in range(len(s))) else "No")
