import random
random.seed(int(input()))
m = random.choice([6, 20, 100])
print(random.randint(2, m), random.randint(1, m))
