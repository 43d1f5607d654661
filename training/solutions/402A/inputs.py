import random
random.seed(int(input()))
m = random.choice([6, 20, 1000])
print(random.randint(2, 5), random.randint(1, m), random.randint(1, m), random.randint(1, 5))
