import random
random.seed(int(input()))
n = random.randint(1, 10 ** random.randint(1, 9))
if random.random() < 0.3:
    n = int("1" + "".join(random.choice("0112") for i in range(random.randint(0, 7))))
print(n)
