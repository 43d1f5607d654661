import random
random.seed(int(input()))
n = random.randint(2, 9)
print(n)
print("".join(random.choice("BW") for _ in range(n)))
