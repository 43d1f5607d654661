import random
random.seed(int(input()))
k = random.randint(1, 3)
print(random.randint(1, random.choice([50, 800, 5000])), "".join(random.choice("47") for _ in range(k)))
