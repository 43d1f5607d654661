import random
random.seed(int(input()))
m = random.choice([5, 20, 100000])
for _ in range(4):
    print(random.randint(1, m))
for _ in range(2):
    print(random.randint(1, random.choice([5, 1000])))
