import random
random.seed(int(input()))
a = random.randint(1, 60)
print(a, a + random.randint(0, 40), random.randint(1, 4))
