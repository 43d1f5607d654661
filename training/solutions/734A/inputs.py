import random
random.seed(int(input()))
n = random.randint(1, 8)
print(n)
print("".join(random.choice("AD") for _ in range(n)))
