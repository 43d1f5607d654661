import random
random.seed(int(input()))
s = random.randint(1, 300)
print(s + random.randint(0, 60), s)
