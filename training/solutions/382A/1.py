s = input()
t = input()
a, b = s.split("|")
for c in t:
    if len(a) < len(b):
        a += c
    else:
        b += c
if len(a) == len(b):
    print(a + "|" + b)
else:
    print("Impossible")
