import random
random.seed(int(input()))
n = random.randint(1, 7)
print(n)
print("".join(random.choice("0123456789") for _ in range(n)))
