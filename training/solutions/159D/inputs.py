import random
random.seed(int(input()))
n = random.randint(1, 8)
print("".join(random.choice("aab") for _ in range(n)))
