s = input()
print("YES" if s.count('(') == s.count(')') and s[0] == '(' else "NO")
