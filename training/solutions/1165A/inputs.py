import random
random.seed(int(input()))
n = random.randint(2, 10)
x = random.randint(1, n - 1)
print(n, x, random.randint(0, x - 1))
print("1" + "".join(random.choice("01") for i in range(n - 1)))
