import re

input()
res, k = "1", 0
for x in input().split():
    if re.fullmatch("10*", x):
        k += len(x) - 1
    elif x == "0":
        res, k = "0", 0
        break
    else:
        res = x
print(res + "0" * k)
