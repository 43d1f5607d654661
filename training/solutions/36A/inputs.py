import random
random.seed(int(input()))
d = random.randint(1, 3)
s = "0" * random.randint(0, 2) + ("1" + "0" * (d - 1)) * random.randint(3, 5)
if random.random() < 0.5:
    s += "0" * random.randint(0, 2) + "1"
print(len(s))
print(s)
