import random
random.seed(int(input()))
a = str(random.randint(1, 150))
s = a + random.choice([a[::-1], a[-2::-1], "1"]) + "0" * random.randint(0, 2)
print(s[:9])
