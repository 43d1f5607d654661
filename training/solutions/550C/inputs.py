import random
random.seed(int(input()))
n = random.randint(1, 6)
print(random.choice("1234567") + "".join(random.choice("123456792") for _ in range(n)))
