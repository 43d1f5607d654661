import random
random.seed(int(input()))
a = [random.choice("aabBc ") for _ in range(random.randint(2, 12))]
b = random.sample(a, random.randint(1, len(a)))
if random.random() < 0.4:
    b[0] = random.choice("abBc")
a[0] = b[-1] = "x"
if random.random() < 0.2:
    a[0] = "X"
print("".join(a))
print("".join(b))
