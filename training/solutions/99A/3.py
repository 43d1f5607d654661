a, b = input().split(".")
if a[-1] == "9":
    print("GOTO Vasilisa.")
elif int(b[0]) < 5:
    print(int(a))
else:
    print(int(a) + 1)
