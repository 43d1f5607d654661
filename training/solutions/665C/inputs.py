import random
random.seed(int(input()))
n = random.randint(1, random.choice([4, 10, 30]))
print("".join(random.choice("aab") for _ in range(n)))
