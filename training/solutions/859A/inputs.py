import random
random.seed(int(input()))
k = random.randint(1, 8)
print(k)
print(*random.sample(range(1, random.choice([25, 27, 100])), k))
