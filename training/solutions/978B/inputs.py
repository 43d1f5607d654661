import random
random.seed(int(input()))
n = random.randint(3, 14)
print(n)
print("".join(random.choice("xxxxi") for _ in range(n)))
