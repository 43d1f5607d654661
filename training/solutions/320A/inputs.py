import random
random.seed(int(input()))
print(random.choice("1112") + "".join(random.choice("1144443" if random.random() < 0.2 else "1444") for _ in range(random.randint(0, 8))))
