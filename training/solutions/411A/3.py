s = input()
a = b = c = False
for x in s:
    if x.isupper():
        a = True
    elif x.islower():
        b = True
    elif x.isdigit():
        c = True
if len(s) >= 5 and a and b and c:
    print("Correct")
else:
    print("Too weak")
