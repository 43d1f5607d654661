import random
random.seed(int(input()))
a = lambda: "".join(random.choice("===12") for _ in range(random.randint(1, 5)))
x = a()
print(x + "^" + random.choice([a(), x[::-1]]))
