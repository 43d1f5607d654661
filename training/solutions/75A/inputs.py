import random
random.seed(int(input()))
f = lambda: int(random.choice("123") + "".join(random.choice("00123") for _ in range(random.randint(0, 5))))
print(f())
print(f())
