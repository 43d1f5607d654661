import random
random.seed(int(input()))
a = "".join(random.choice("ABC") for _ in range(random.randint(1, 5)))
b = "".join(random.choice("ABC") for _ in range(random.randint(1, 5)))
c = list(a + b)
random.shuffle(c)
if random.random() < 0.5:
    c[0] = random.choice("ABCD")
if random.random() < 0.2:
    c.append("A")
print(a, b, "".join(c), sep="\n")
