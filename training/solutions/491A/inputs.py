import random
random.seed(int(input()))
m = random.choice([2, 5, 30])
print(random.randint(0, m))
print(random.randint(0, m))
