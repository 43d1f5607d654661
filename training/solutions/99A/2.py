s = input().strip()
i = s.index(".")
d = int(s[i - 1])
if d == 9:
    print("GOTO Vasilisa.")
else:
    if int(s[i + 1]) >= 5:
        d += 1
    print(s[:i - 1] + str(d))
