import random
random.seed(int(input()))
n = random.randint(1, 5)
s = random.choice("12356789") + "".join(random.choice("0023567") for _ in range(n - 1))
print(s)
