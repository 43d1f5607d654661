a, b = input().split(".")
if a[-1] == "9":
    print("GOTO Vasilisa.")
elif b[0] >= "5":
    print(int(a) + 1)
else:
    print(a)
