import random
random.seed(int(input()))
a = random.choice([random.randint(0, 20), random.randint(0, 10 ** 17)])
print(a, a + random.randint(0, 6))
