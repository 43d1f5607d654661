import random
random.seed(int(input()))
print(random.choice([random.randint(1000, 99999), random.randint(250, 2000) * 4, random.randint(10, 200) * 100 - random.randint(0, 8)]))
