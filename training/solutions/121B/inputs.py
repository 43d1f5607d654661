import random
random.seed(int(input()))
n = random.randint(2, 10)
print(n, random.randint(0, 9))
print("".join(random.choice("4477445") for _ in range(n)))
