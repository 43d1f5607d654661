import random
random.seed(int(input()))
m = random.choice([5, 20, 10**9])
print(random.randint(1, m), *[random.randint(1, random.choice([4, m])) for _ in range(3)])
