import random
random.seed(int(input()))
m = random.choice([5, 10, 30])
print(random.randint(0, m), random.randint(0, random.choice([30, 100, 300])))
