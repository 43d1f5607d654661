import random
random.seed(int(input()))
n = random.randint(2, 12)
print(n, random.randint(1, 4))
print("." + "".join(random.choice("##.") for _ in range(n - 2)) + ".")
