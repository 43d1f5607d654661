import random
random.seed(int(input()))
f = lambda: "".join(random.choice("abcd") for _ in range(random.randint(1, 5)))
print(f(), f())
