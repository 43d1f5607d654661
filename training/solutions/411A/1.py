s = input()
ok = len(s) > 4 and s != s.lower() and s != s.upper() and any(c.isdigit() for c in s)
print("Correct" if ok else "Too weak")
