import random
random.seed(int(input()))
a = "abceiouyzAEIOUYBZ"
n = random.randint(1, 10)
s = "".join(random.choice(a + "  ") for _ in range(n)) + random.choice(a) + " " * random.randint(0, 2)
print(s + "?")
