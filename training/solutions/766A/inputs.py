import random
random.seed(int(input()))
a = "".join(random.choice("ab") for _ in range(random.randint(1, 4)))
print(a)
print(random.choice([a, a[::-1], a + "b", "".join(random.choice("ab") for _ in range(3))]))
