a, b = input().split(".")
if a[-1] == "9":
    print("GOTO Vasilisa.")
else:
    print(round(float(a + "." + b)))
