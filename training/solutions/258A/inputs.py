import random
random.seed(int(input()))
print("1" + "".join(random.choice(random.choice(["1", "01"])) for _ in range(random.randint(1, 9))))
