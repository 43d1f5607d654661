import random
random.seed(int(input()))
n = random.choice([1, 2, 3, 25])
a = "".join(random.choice("123456789") for _ in range(n))
print(a + "." + random.choice(["5", "4", "49", "50", "500", "9", "0"]) + "0" * random.randint(0, 3))
