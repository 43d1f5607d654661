import random
random.seed(int(input()))
print(str(random.choice([19, 19, 18, 20, random.randint(0, 23)])).zfill(2), str(random.randint(0, 59)).zfill(2))
print(random.randint(1, 2000), random.randint(1, 10), random.randint(1, 100), random.randint(1, 30))
