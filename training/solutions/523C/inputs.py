import random
random.seed(int(input()))
s = "".join(random.choice("ab") for _ in range(random.randint(1, 3)))
t = "".join(random.choice("abc") for _ in range(random.randint(3, 20)))
print(s)
print(t)
