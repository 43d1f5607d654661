import random
random.seed(int(input()))
k = random.randint(2, 12)
print(random.choice([random.randint(1, 100), k * random.randint(1, 20)]), k)
