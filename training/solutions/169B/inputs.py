import random
random.seed(int(input()))
n = random.randint(1, 8)
m = random.randint(1, 8)
print(random.randint(10 ** (n - 1), 10 ** n - 1))
print("".join(random.choice("0123456789") for i in range(m)))
