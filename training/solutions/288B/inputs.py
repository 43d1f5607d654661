import random
random.seed(int(input()))
k = random.randint(1, 8)
print(k + random.choice([0, 0, random.randint(1, 12)]), k)
