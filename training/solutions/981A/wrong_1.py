s = input()
print(len(s) if s != s[::-1] else len(s) - 1)
