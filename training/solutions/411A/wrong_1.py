s = input()
ok = len(s) > 4 and s != s.lower() and s != s.upper()
print("Correct" if ok else "Too weak")
