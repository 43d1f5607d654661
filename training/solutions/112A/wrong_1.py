a = input()
b = input()
if a.lower() == b.lower():
    print(0)
else:
    print(1 if a > b else -1)
