s = input()
a = s[0] == "a" or s[0] == "h"
b = s[1] == "1" or s[1] == "8"
if a and b:
    print(3)
elif a or b:
    print(5)
else:
    print(8)
