s = input().strip()
print(int("".join(min(c, str(9 - int(c))) for c in s)))
