import random
random.seed(int(input()))
t = "".join(random.choice("RGB") for _ in range(random.randint(1, 10)))
s = "".join(random.choice("RGB") for _ in range(len(t) + 1))
print(s)
print(t)
