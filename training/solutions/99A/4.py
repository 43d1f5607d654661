s = input().strip()
i = s.find(".")
if s[i - 1] == "9":
    print("GOTO Vasilisa.")
else:
    n = int(s[:i])
    if s[i + 1] in "56789":
        n += 1
    print(n)
