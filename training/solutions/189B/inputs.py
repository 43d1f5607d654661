import random
random.seed(int(input()))
m = random.choice([4, 12, 4000])
print(random.randint(1, m), random.randint(1, m))
