import random
random.seed(int(input()))
k = random.randint(1, 30)
print(random.choice([k * (k + 1) // 2, k * (k + 1) // 2 + 1, random.randint(1, 500)]))
