import random
random.seed(int(input()))
m = random.choice([8, 100])
print(random.randint(1, m), random.randint(2, m), random.randint(3, m))
