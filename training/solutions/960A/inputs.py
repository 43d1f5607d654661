import random
random.seed(int(input()))
m = random.choice([1, 2, 4])
a, b = random.randint(0, m), random.randint(1, m)
c = random.choice([a, b, random.randint(0, m)])
s = list("a" * a + "b" * b + "c" * c)
if random.random() < 0.25:
    random.shuffle(s)
print("".join(s))
