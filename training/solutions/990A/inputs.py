import random
random.seed(int(input()))
m = random.choice([10, 100, 10**12])
print(random.randint(1, m), random.randint(1, m), random.randint(1, 100), random.randint(1, 100))
