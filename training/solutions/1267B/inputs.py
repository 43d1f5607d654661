import random
random.seed(int(input()))
s = random.choice("ABC") * random.randint(1, 3)
for i in range(random.randint(0, 3)):
    c = random.choice("ABC")
    s = c * random.randint(1, 2) + s + c * random.randint(1, 3)
print(s)
