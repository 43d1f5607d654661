import random
random.seed(int(input()))
m = random.choice([5, 20, 500])
print(random.randint(0, m), random.randint(0, m))
