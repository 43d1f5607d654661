import random
random.seed(int(input()))
s = "WUB" * random.randint(0, 2)
for i in range(random.randint(1, 4)):
    s += random.choice(["I", "AM", "W", "UB", "X", "WU", "BW", "ABC"]).replace("WUB", "A") + "WUB" * random.randint(1, 2)
print(s)
