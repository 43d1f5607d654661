import random
random.seed(int(input()))
a = random.randint(1, 900)
print(random.choice([a * a, a * a + 1, a * (a + 1), random.randint(1, 60), random.randint(1, 10**6)]))
