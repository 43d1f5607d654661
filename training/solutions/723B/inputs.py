import random
random.seed(int(input()))
f = lambda: "".join(random.choice("ab___cD") for i in range(random.randint(0, 7)))
s = f()
for i in range(random.randint(0, 3)):
    s += "(" + f() + ")" + f()
if s == "":
    s = "a"
print(len(s))
print(s)
