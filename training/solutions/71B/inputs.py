import random
random.seed(int(input()))
m = random.choice([3, 10, 100])
print(random.randint(1, m), random.randint(1, m), random.choice([0, 100, random.randint(0, 100), random.randint(0, 100), random.randint(0, 100)]))
