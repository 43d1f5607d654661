import random
random.seed(int(input()))
a = random.randint(2, 40)
print(random.choice([a * a, random.randint(2, 100), random.randint(2, 10**5)]))
