import random
random.seed(int(input()))
m = random.choice([12, 100, 1000])
print(random.randint(1, m), random.randint(m // 2, m))
