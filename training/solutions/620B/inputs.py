import random
random.seed(int(input()))
a = random.randint(1, random.choice([20, 10**5]))
print(a, a + random.randint(0, 300))
