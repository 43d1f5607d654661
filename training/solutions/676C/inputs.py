import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n, random.randint(0, min(n, 2)))
print("".join(random.choice("abb") for _ in range(n)))
