import random
random.seed(int(input()))
print("0" * random.randint(0, 3) + "".join(random.choice("0001") for _ in range(random.randint(1, 10))))
