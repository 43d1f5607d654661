import random
random.seed(int(input()))
m = random.choice([4, 20, 10**5])
print(random.randint(1, m), random.randint(1, m))
