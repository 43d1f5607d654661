import random
random.seed(int(input()))
m = random.choice([20, 10**18])
print(random.randint(0, m), random.randint(0, m), random.randint(1, random.choice([7, m])))
