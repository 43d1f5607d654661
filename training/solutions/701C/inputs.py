import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print("".join(random.choice("aaAb") for _ in range(n)))
