import random
random.seed(int(input()))
if random.random() < 0.2:
    print(random.randint(1, 1000))
else:
    x = random.randint(1, 2000)
    print(x * (x + sum(map(int, str(x)))))
