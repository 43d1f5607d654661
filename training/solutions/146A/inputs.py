import random
random.seed(int(input()))
n = random.randint(1, 4)
a = [random.choice("47") for _ in range(n)]
b = a[:]
random.shuffle(b)
if random.random() < 0.3:
    b[0] = random.choice("475")
if random.random() < 0.3:
    a[0] = b[0] = random.choice("5018")
print(2 * n)
print("".join(a + b))
